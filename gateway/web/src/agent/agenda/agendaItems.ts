import type { Agenda } from '../../api/agenda'
import type { AgentRdv } from '../../api/types'
import { dayOf, wallClock } from '../../dates/dates'
import type { Opened } from './agendaAddress'
import { isCancelled } from './rdvStatus'

/** Something in an agenda, over a time: an RDV, a plage or an indisponibilité. */
export interface AgendaItem {
  key: string
  opens: Opened
  title: string
  /** What a second line tells: motif, lieu. */
  detail: string | null
  start: string
  end: string
  agentIds: string[]
  recurring: boolean
  rdv?: AgentRdv
}

export const usagersOf = ({ usagers }: Pick<AgentRdv, 'usagers'>) =>
  usagers.map(({ firstName, lastName }) => `${firstName} ${lastName}`).join(', ') || 'Usager inconnu'

/** In the order of the clock, plages first, so that what they hold stands over them. */
export function itemsOf(agenda: Agenda | undefined, rdvs: AgentRdv[], cancelledShown: boolean): AgendaItem[] {
  const plages = (agenda?.plages ?? []).map(({ plageOuvertureId: id, agentId, title, day, motifNames, lieuName, ...times }) => ({
    key: `plage ${id} ${times.start}`,
    opens: { kind: 'plage' as const, id, day },
    title,
    detail: [motifNames.join(', '), lieuName].filter(Boolean).join(' – ') || null,
    agentIds: [agentId],
    ...times,
  }))
  const absences = (agenda?.absences ?? []).map(({ absenceId: id, agentId, title, day, ...times }) => ({
    key: `absence ${id} ${times.start}`,
    opens: { kind: 'absence' as const, id, day },
    title,
    detail: null,
    agentIds: [agentId],
    ...times,
  }))
  const shown = rdvs.filter((rdv) => cancelledShown || !isCancelled(rdv)).map(itemOfRdv)
  return [...plages, ...[...absences, ...shown].sort((a, b) => Date.parse(a.start) - Date.parse(b.start))]
}

export function itemOfRdv(rdv: AgentRdv): AgendaItem {
  return {
    key: rdv.rdvId,
    opens: { kind: 'rdv', id: rdv.rdvId, day: null },
    title: usagersOf(rdv),
    detail: [rdv.motifName, rdv.lieuName].filter(Boolean).join(' – ') || null,
    start: rdv.start,
    end: rdv.end,
    agentIds: rdv.agents.map(({ agentId }) => agentId),
    recurring: false,
    rdv,
  }
}

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
