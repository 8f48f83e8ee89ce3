import type { components as Agendas } from './schema/agenda'
import type { Creneau, OccurrenceException, PublicLieu, Recurrence, Told } from './types'

type Schemas = Agendas['schemas']

/** A plage on one day; `day` names the occurrence, moved or not. */
export type AgendaPlage = Told<Schemas['PlageOccurrence'], { lieuName: string | null }>

/** An indisponibilité, of one day or several. */
export type AgendaAbsence = Told<Schemas['AbsenceOccurrence']>

/** Time that another organisation takes from an agent. */
export type TimeElsewhere = Told<Schemas['TimeElsewhere']>

export type Agenda = Told<
  Schemas['AgendaAnswer'],
  { plages: AgendaPlage[]; plagesElsewhere: TimeElsewhere[]; rdvsElsewhere: TimeElsewhere[]; feries: Told<Schemas['JourFerie']>[]; absences: AgendaAbsence[] }
>

interface AbsenceWords {
  recurrence: Recurrence | null
}
export type Absence = Told<Schemas['AbsenceAnswer'], AbsenceWords & { exceptions: OccurrenceException[] }>
/** `endDay` is null for one day. */
export type AbsenceDraft = Told<Schemas['AbsenceRequest'], AbsenceWords & { endDay: string | null }>

/** Where one occurrence goes. */
export type OccurrenceMove = Told<Schemas['MoveRequest']>

export type RdvUnderAbsence = Told<Schemas['RdvUnderAbsence']>

/** What there is to say about a plage before it is saved. */
export type PlageWarning = Pick<Told<Schemas['Warning']>, 'type' | 'message'>

/** A lieu of a motif, with its first free créneau; null when there is none in six months. */
export type AgentLieu = PublicLieu

export type AgentCreneau = Creneau & Told<Schemas['AgentCreneauAnswer'], { lieuId: string | null }>
export type AgentCreneauWeek = Told<
  Schemas['WeekAnswer'],
  { days: { day: string; creneaux: AgentCreneau[] }[]; next: { start: string } | null }
>

/** What an open agenda is told; the days, when known, are those of UTC. `elsewhere`: a RDV of another organisation. */
export interface AgendaChange {
  agentId: string
  kind: 'rdv' | 'plage' | 'absence' | 'elsewhere'
  from: string | null
  to: string | null
}
