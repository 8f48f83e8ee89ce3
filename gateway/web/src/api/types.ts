/** Shapes of the HTTP interface, one block per service that owns them. */

export interface Contact {
  telephone: string | null
  email: string | null
  site: string | null
  horaires: string | null
}

export type MotifType = 'sur_place' | 'telephone' | 'visio' | 'domicile'
export type Categorie = 'CNI' | 'PASSEPORT' | 'CNI_PASSEPORT'
export type RdvStatus = 'unknown' | 'seen' | 'excused' | 'revoked' | 'noshow'

/* organisation-service */

export interface PublicMotif {
  motifId: string
  name: string
  type: MotifType
  serviceName: string
  durationMin: number
  categorie: Categorie | null
  instructionsBefore: string | null
  movable: boolean
}

export interface PublicOrganisation {
  organisationId: string
  numero: number
  slug: string
  name: string
  zone: string
  contact: Contact
  motifs: PublicMotif[]
}

export interface Service {
  serviceId: string
  name: string
  shortName: string
}

export interface Organisation {
  organisationId: string
  espaceId: string
  numero: number
  slug: string
  name: string
  zone: string
  contact: Contact
  services: Service[]
  publicLink: string
}

export interface Lieu {
  lieuId: string
  numero: number
  name: string
  street: string
  postalCode: string
  city: string
  telephone: string | null
  pmr: boolean
  open: boolean
}

export interface Motif {
  motifId: string
  organisationId: string
  serviceId: string
  serviceName: string
  name: string
  type: MotifType
  durationMin: number
  pauseMin: number
  color: string
  online: boolean
  minDelayMin: number
  maxDelayMin: number
  movable: boolean
  categorie: Categorie | null
  instructionsBefore: string | null
  instructionsAfter: string | null
  cancellationWarning: string | null
  version: number
}

export interface MotifDraft {
  organisationId: string
  serviceId: string
  name: string
  type: MotifType
  durationMin: number
  color: string
  categorie: Categorie | null
  instructionsBefore: string | null
  instructionsAfter: string | null
  cancellationWarning: string | null
}

export interface OnlineTerms {
  minDelayMin: number
  maxDelayMin: number
  movable: boolean
}

/* agenda-service */

export interface PublicLieu {
  lieuId: string
  numero: number
  name: string
  street: string
  postalCode: string
  city: string
  pmr: boolean
  telephone: string | null
  nextStart: string | null
}

/** A bookable time; both ends are ISO date-times with the offset of the organisation's zone. */
export interface Creneau {
  start: string
  end: string
}

export interface CreneauDay {
  day: string
  creneaux: Creneau[]
}

export interface CreneauWeek {
  zone: string
  days: CreneauDay[]
  next: { start: string } | null
}

export interface Recurrence {
  every: 'week' | 'month'
  interval: number
  on: Weekday[] | null
  until: string | null
}

export type Weekday = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday'

export interface PlageOuvertureDraft {
  organisationId: string
  agentId: string
  title: string
  motifIds: string[]
  lieuId: string | null
  firstDay: string
  startTime: string
  endTime: string
  recurrence: Recurrence | null
}

export interface PlageOuverture extends PlageOuvertureDraft {
  plageOuvertureId: string
}

export interface AgendaPlage {
  plageOuvertureId: string
  title: string
  start: string
  end: string
  lieuName: string | null
  motifNames: string[]
}

export interface Agenda {
  zone: string
  plages: AgendaPlage[]
  feries: { day: string; name: string }[]
}

/* booking-service */

export interface Hold {
  holdId: string
  start: string
  end: string
  zone: string
  expiresAt: string
  renewable: boolean
}

export interface UsagerIdentity {
  firstName: string
  lastName: string
  birthDate?: string
  telephone?: string
}

export interface RdvRequest {
  holdId?: string
  motifId?: string
  lieuId?: string | null
  start?: string
  persons?: number
  usager: UsagerIdentity
  preDemandes: string[]
}

export interface Recap {
  rdvId: string
  status: RdvStatus
  start: string
  end: string
  zone: string
  motif: {
    name: string
    type: MotifType
    instructionsBefore: string | null
    instructionsAfter: string | null
    cancellationWarning: string | null
  }
  lieu: {
    name: string
    street: string
    postalCode: string
    city: string
    telephone?: string | null
    pmr?: boolean
  } | null
  organisation: { name: string; contact: Contact; numero: number; slug: string }
  usager: { firstName: string; lastName: string }
  cancellable: boolean
  cancellableUntil: string | null
  movable: boolean
}

export interface AgentRdv {
  rdvId: string
  start: string
  end: string
  status: RdvStatus
  motifId: string
  /** Null until booking-service has received the motif. */
  motifName: string | null
  color: string | null
  lieuName: string | null
  agents: { agentId: string; displayName: string }[]
  usagers: { firstName: string; lastName: string; telephone: string | null; email: string | null }[]
}

/* identity-service and gateway */

export type Level = 'basique' | 'administrateur' | 'intervenant'

export interface Me {
  /** Null for an opérateur, who runs the platform and receives nobody. */
  agentId: string | null
  displayName: string
  email: string | null
  espaceId: string | null
  status: 'invited' | 'active' | null
  adminEspace: boolean
  operateur: boolean
  roles: { organisationId: string; level: Level; accueil: boolean }[]
  serviceIds: string[]
}

export interface Colleague {
  agentId: string
  displayName: string
  status: 'invited' | 'active'
}

export interface Session {
  authenticated: boolean
  displayName?: string | null
}
