import type { components } from './schema/organisation'
import type { Contact, MotifType, Told } from './types'

type Schemas = components['schemas']

/** How much refers to a motif or a lieu. */
export type Usage = Told<Schemas['Usage']>

export type LieuDraft = Told<
  Schemas['LieuRequest'],
  { inseeCode: string | null; latitude: number | null; longitude: number | null; telephone: string | null }
>

/** An address of the Base Adresse Nationale. */
export type AdresseFound = Told<Schemas['AdresseFound']>

export type Duplicate = Pick<Told<Schemas['DuplicateRequest'], { type: MotifType }>, 'name' | 'type' | 'durationMin' | 'serviceId'>

export interface OrganisationDraft {
  name: string
  contact: Contact
  lundiPentecoteFerie: boolean
}

/** What an usager needs in order to book a motif; `firstCreneau` is null while there is none. */
export type MotifReadiness = Told<Schemas['MotifLine'], { firstCreneau: string | null }>

/** `firstCreneauUnknown`: agenda-service did not answer, a missing first créneau then says nothing. */
export type BookingLink = Told<Schemas['BookingLink'], { motifs: MotifReadiness[] }>

/** A request for a Dispositif de Recueil; `accepted` is null while nobody decided. */
export type Demande = Told<
  Schemas['DemandeView'],
  { agentId: string | null; reason: string | null; accepted: boolean | null; message: string | null; decidedAt: string | null }
>

type State = Record<string, unknown> | null

/** One line of the history of a thing: the fields that changed, before and after. */
export interface Change {
  at: string
  actor: { kind: 'agent' | 'usager' | 'operateur' | 'systeme'; displayName: string | null }
  change: string
  before: State
  after: State
}

export type Espace = Told<Schemas['EspaceView'], { services: Told<Schemas['Service']>[] }>
export type ServiceDraft = Told<Schemas['ServiceRequest']>
