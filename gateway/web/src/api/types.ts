import type { components as Agendas } from './schema/agenda'
import type { components as Bookings } from './schema/booking'
import type { components as Identities } from './schema/identity'
import type { components as Organisations } from './schema/organisation'
import type { Participant, PersonName } from './usagers'

type AgendaSchemas = Agendas['schemas']
type BookingSchemas = Bookings['schemas']
type IdentitySchemas = Identities['schemas']
type OrganisationSchemas = Organisations['schemas']

/**
 * A schema of a service, with what its OpenAPI file does not tell: every member of an answer is present, some may be
 * null, some are one of a few words. A member that the service renames or drops no longer compiles.
 */
export type Told<Schema, Known extends { [K in keyof Known]: K extends keyof Schema ? unknown : never } = object> = Required<
  Omit<Schema, keyof Known>
> &
  Known

export type Nullable<Schema, Keys extends keyof Schema> = { [K in Keys]-?: NonNullable<Schema[K]> | null }

export type MotifType = 'sur_place' | 'telephone' | 'visio' | 'domicile'
export type Categorie = 'CNI' | 'PASSEPORT' | 'CNI_PASSEPORT'
/** Who may book: agents, prescripteurs as well, usagers too. */
export type BookableBy = 'agents' | 'agents_prescripteurs' | 'tous'
/** What an usager is told of a RDV. */
export type Visibility = 'visible_notifie' | 'visible_non_notifie' | 'invisible'
export type RdvStatus = 'unknown' | 'seen' | 'excused' | 'revoked' | 'noshow'
export type Level = Role['level']
export type Weekday = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday'

/* organisation-service */

type OrganisationContact = OrganisationSchemas['Contact']
export type Contact = Nullable<OrganisationContact, 'telephone' | 'email' | 'site' | 'horaires'>

export type PublicMotif = Told<
  OrganisationSchemas['PublicMotif'],
  { type: MotifType; categorie: Categorie | null; instructionsBefore: string | null }
>
export type PublicOrganisation = Told<
  OrganisationSchemas['PublicOrganisation'],
  { contact: Contact; motifs: PublicMotif[] }
>

export type Service = Omit<Told<OrganisationSchemas['Service']>, 'active'>
export type Organisation = Told<OrganisationSchemas['OrganisationView'], { contact: Contact; services: Service[] }>
/** The position and the code of the commune are null for an address typed by hand. */
export type Lieu = Told<
  OrganisationSchemas['LieuView'],
  { inseeCode: string | null; latitude: number | null; longitude: number | null; telephone: string | null }
>

interface MotifWords {
  type: MotifType
  bookableBy: BookableBy
  visibility: Visibility
  categorie: Categorie | null
  instructionsBefore: string | null
  instructionsAfter: string | null
  cancellationWarning: string | null
}

export type Motif = Told<OrganisationSchemas['MotifView'], MotifWords>
export type MotifDraft = Told<OrganisationSchemas['MotifRequest'], MotifWords>

/* agenda-service */

export type PublicLieu = Told<AgendaSchemas['LieuAnswer'], { telephone: string | null; nextStart: string | null }>

/** A bookable time; both ends are ISO date-times with the offset of the organisation's zone. */
export type Creneau = Told<AgendaSchemas['CreneauAnswer']>
export type CreneauDay = Told<AgendaSchemas['DayAnswer'], { creneaux: Creneau[] }>
export type CreneauWeek = Told<
  AgendaSchemas['DaysAnswer'],
  { days: CreneauDay[]; next: Told<AgendaSchemas['NextAnswer']> | null }
>

export type Recurrence = Told<
  AgendaSchemas['RecurrenceBody'],
  { every: 'week' | 'month'; on: Weekday[] | null; until: string | null }
>
interface PlageWords {
  lieuId: string | null
  recurrence: Recurrence | null
}
/** An occurrence that was moved, or removed when it goes nowhere. */
export interface OccurrenceException {
  day: string
  movedTo: Told<AgendaSchemas['MoveBody']> | null
}
export type PlageOuvertureDraft = Told<AgendaSchemas['PlageOuvertureRequest'], PlageWords>
export type PlageOuverture = Told<AgendaSchemas['PlageOuvertureAnswer'], PlageWords & { exceptions: OccurrenceException[] }>

/* booking-service */

export type Hold = Pick<Told<BookingSchemas['HoldView']>, 'holdId' | 'start' | 'end' | 'zone' | 'expiresAt' | 'renewable'>
export type UsagerIdentity = Omit<BookingSchemas['Typed'], 'email'>

/** Either the hold, or the créneau itself; the OpenAPI file names two bodies alike and keeps the agents' one. */
/** A session of a motif collectif; its title and its seats are null when agents gave none. */
export type Seance = Told<
  BookingSchemas['Seance'],
  Nullable<BookingSchemas['Seance'], 'title' | 'seats' | 'seatsLeft'> & {
    lieu: Told<BookingSchemas['Lieu'], { telephone: string | null }> | null
  }
>

export interface SeanceRequest {
  usager: UsagerIdentity
  participants: Participant[]
}

export interface RdvRequest {
  holdId?: string
  motifId?: string
  lieuId?: string | null
  start?: string
  persons?: number
  usager: UsagerIdentity
  /** One per person; without it the RDV is for the usager alone. */
  participants?: Participant[]
  preDemandes: string[]
}

type RecapMotif = Told<
  BookingSchemas['MotifView'],
  { type: MotifType } & Nullable<
    BookingSchemas['MotifView'],
    'instructionsBefore' | 'instructionsAfter' | 'cancellationWarning'
  >
>
export type Recap = Told<
  BookingSchemas['Recap'],
  {
    status: RdvStatus
    title: string | null
    motif: RecapMotif
    lieu: Told<BookingSchemas['Lieu'], { telephone: string | null }> | null
    organisation: Told<BookingSchemas['OrganisationView'], { contact: Contact }>
    usager: Told<BookingSchemas['UsagerView']>
    participants: PersonName[]
    cancellableUntil: string | null
    movableUntil: string | null
    /** Until when a cancellation may be undone; null when there is none to undo. */
    undoUntil: string | null
  }
>

/** The motif's name and colour are null until booking-service has received the motif. */
export type AgentRdv = Told<
  BookingSchemas['RdvView'],
  Nullable<BookingSchemas['RdvView'], 'motifName' | 'color' | 'lieuId' | 'lieuName' | 'motifType' | 'title' | 'seats'> & {
    status: RdvStatus
    agents: Told<BookingSchemas['AgentName']>[]
    usagers: Told<BookingSchemas['UsagerName'], { telephone: string | null; email: string | null }>[]
  }
>

/* identity-service */

type Role = Told<IdentitySchemas['RoleView']>
/** An opérateur, who runs the platform and receives nobody, has no agentId. */
export type Me = Told<
  IdentitySchemas['Me'],
  Nullable<IdentitySchemas['Me'], 'agentId' | 'firstName' | 'lastName' | 'email' | 'espaceId'> & {
    status: 'invited' | 'active' | null
    roles: Role[]
  }
>
export type Colleague = Pick<Told<IdentitySchemas['AgentView']>, 'agentId' | 'displayName' | 'status' | 'serviceIds'>

/* gateway */

export interface Session {
  authenticated: boolean
  displayName?: string
}
