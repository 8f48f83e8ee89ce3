import type { Contact, PublicLieu, RdvStatus } from './types'

/** Where a code proves that a message is received: an e-mail or a mobile number. */
export type Proof = { email: string } | { telephone: string }

/** Who this browser has proved to be; all null for nobody. */
export interface UsagerSession {
  email: string | null
  telephone: string | null
  by: 'code' | 'franceconnect' | null
  /** Told by FranceConnect only: an identity that nobody may change here. */
  identity: { firstName: string; lastName: string; birthDate: string | null } | null
}

export const NOBODY: UsagerSession = { email: null, telephone: null, by: null, identity: null }

export interface PersonName {
  firstName: string
  lastName: string
}

export interface Proche extends PersonName {
  procheId: string
  birthDate: string | null
}
export type ProcheDraft = Omit<Proche, 'procheId'>

/** One of the persons that a RDV is for. */
export type Participant = { self: true } | { procheId: string } | (PersonName & { birthDate?: string })

export interface MyRdv {
  rdvId: string
  status: RdvStatus
  start: string
  end: string
  zone: string
  motifName: string
  collectif: boolean
  title: string | null
  organisation: { name: string; numero: number; slug: string; contact: Contact }
  lieu: Pick<PublicLieu, 'name' | 'street' | 'postalCode' | 'city'> | null
  participants: PersonName[]
  cancellable: boolean
  movable: boolean
}
/** `next` is the cursor of the following page, null at the end. */
export interface MyRdvPage {
  rdvs: MyRdv[]
  next: string | null
}

export interface Preferences {
  notifyByEmail: boolean
  notifyBySms: boolean
}
