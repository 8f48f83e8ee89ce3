import type { Agenda, TimeElsewhere } from '../../api/agenda'
import type { AgentRdv } from '../../api/types'
import { dayOf, wallClock } from '../../dates/dates'
import type { Opened } from './agendaAddress'
import { UNKNOWN_COLOUR } from './colours'
import { isCancelled, statusLookOf } from './rdvStatus'

/** `plageElsewhere`, `rdvElsewhere`: of another organisation, of which this one knows nothing but the time. */
export type ItemKind = Opened['kind'] | 'plageElsewhere' | 'rdvElsewhere'

/** Something in an agenda, over a time. */
export interface AgendaItem {
  key: string
  kind: ItemKind
  /** What a click shows beside the agenda; null when there is nothing more to know. */
  opens: Opened | null
  title: string
  /** What a second line tells: motif, lieu. */
  detail: string | null
  /** Its own colour, of a RDV. */
  color: string | null
  start: string
  end: string
  agentIds: string[]
  recurring: boolean
  rdv?: AgentRdv
}

/** Plages lie behind what they hold. */
export const isBehind = ({ kind }: Pick<AgendaItem, 'kind'>) => kind === 'plage' || kind === 'plageElsewhere'

/** Who is expected; of a RDV collectif, what it is and how many they are. */
export const usagersOf = (rdv: Pick<AgentRdv, 'usagers' | 'collectif' | 'title' | 'seats' | 'motifName'>) =>
  rdv.collectif ? `${rdv.title ?? rdv.motifName ?? 'RDV collectif'} (${rdv.usagers.length}${rdv.seats ? ` sur ${rdv.seats}` : ''})` : namesOf(rdv)

const namesOf = ({ usagers }: Pick<AgentRdv, 'usagers'>) =>
  usagers.map(({ firstName, lastName }) => `${firstName} ${lastName}`).join(', ') || 'Usager inconnu'

/** In the order of the clock, plages first, so that what they hold stands over them; what is elsewhere hides them. */
export function itemsOf(agenda: Agenda | undefined, rdvs: AgentRdv[], cancelledShown: boolean): AgendaItem[] {
  const plages = (agenda?.plages ?? []).map(({ plageOuvertureId: id, agentId, title, day, motifNames, lieuName, ...times }) => ({
    key: `plage ${id} ${times.start}`,
    kind: 'plage' as const,
    opens: { kind: 'plage' as const, id, day },
    title,
    detail: [motifNames.join(', '), lieuName].filter(Boolean).join(' – ') || null,
    color: null,
    agentIds: [agentId],
    ...times,
  }))
  const elsewhere = [
    ...(agenda?.plagesElsewhere ?? []).map((time) => itemElsewhere('plageElsewhere', time)),
    ...(agenda?.rdvsElsewhere ?? []).map((time) => itemElsewhere('rdvElsewhere', time)),
  ]
  const absences = (agenda?.absences ?? []).map(({ absenceId: id, agentId, title, day, ...times }) => ({
    key: `absence ${id} ${times.start}`,
    kind: 'absence' as const,
    opens: { kind: 'absence' as const, id, day },
    title,
    detail: null,
    color: null,
    agentIds: [agentId],
    ...times,
  }))
  const shown = rdvs.filter((rdv) => cancelledShown || !isCancelled(rdv)).map(itemOfRdv)
  return [...plages, ...[...elsewhere, ...absences, ...shown].sort((a, b) => Date.parse(a.start) - Date.parse(b.start))]
}

function itemElsewhere(kind: 'plageElsewhere' | 'rdvElsewhere', { agentId, start, end }: TimeElsewhere): AgendaItem {
  return {
    key: `${kind} ${agentId} ${start} ${end}`,
    kind,
    opens: null,
    title: kind === 'rdvElsewhere' ? 'Rendez-vous, autre organisation' : 'Plage, autre organisation',
    detail: null,
    color: kind === 'rdvElsewhere' ? UNKNOWN_COLOUR : null,
    agentIds: [agentId],
    start,
    end,
    recurring: false,
  }
}

export function itemOfRdv(rdv: AgentRdv): AgendaItem {
  return {
    key: rdv.rdvId,
    kind: 'rdv',
    opens: { kind: 'rdv', id: rdv.rdvId, day: null },
    title: usagersOf(rdv),
    detail: [rdv.motifName, rdv.lieuName].filter(Boolean).join(' – ') || null,
    color: rdv.color ?? UNKNOWN_COLOUR,
    start: rdv.start,
    end: rdv.end,
    agentIds: rdv.agents.map(({ agentId }) => agentId),
    recurring: false,
    rdv,
  }
}

interface Look {
  label: string
  icon: `fr-icon-${string}`
}

const LOOKS: Record<Exclude<ItemKind, 'rdv'>, Look> = {
  plage: { label: 'Plage d’ouverture', icon: 'fr-icon-calendar-line' },
  absence: { label: 'Indisponibilité', icon: 'fr-icon-lock-line' },
  plageElsewhere: { label: 'Ailleurs', icon: 'fr-icon-building-line' },
  rdvElsewhere: { label: 'Ailleurs', icon: 'fr-icon-building-line' },
}

/** What an item is, in words and by an icon: the status for a RDV. */
export const lookOf = ({ kind, rdv }: AgendaItem, now: number): Look => (kind === 'rdv' ? statusLookOf(rdv!, now) : LOOKS[kind])

const SUNDAY = 0
const SATURDAY = 6

/** Week-end days without anything, as the calendar numbers them; Saturday may be asked for. */
export function hiddenDaysOf(items: AgendaItem[], zone: string, saturdayShown: boolean): number[] {
  const used = new Set(items.map(({ start }) => dayOf(start, zone).dayOfWeek % 7))
  if (saturdayShown) used.add(SATURDAY)
  return [SUNDAY, SATURDAY].filter((day) => !used.has(day))
}

/** Hours shown, from 8 to 19, and more when something of these days starts before or ends after. */
export function shownHoursOf(items: AgendaItem[], zone: string): { from: number; to: number } {
  const sameDay = items.filter(({ start, end }) => dayOf(start, zone).equals(dayOf(end, zone)))
  const starts = sameDay.map(({ start }) => wallClock(start, zone).hour)
  const ends = sameDay.map(({ end }) => wallClock(end, zone)).map(({ hour, minute }) => hour + (minute > 0 ? 1 : 0))
  return { from: Math.min(8, ...starts), to: Math.max(19, ...ends) }
}
