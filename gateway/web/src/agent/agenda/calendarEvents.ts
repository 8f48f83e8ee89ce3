import type { Agenda, AgentRdv } from '../../api/types'
import { dayOf, wallClock } from '../../dates/dates'
import { textColourOn } from './colours'
import { isCancelled } from './rdvStatus'

/** An RDV or a plage as the calendar takes it. */
export interface CalendarEvent {
  id: string
  title: string
  start: string
  end: string
  color: string
  contrastColor?: string
  display?: 'background'
  extendedProps: { rdv?: AgentRdv }
}

const UNKNOWN_COLOUR = '#5b5b66'
const PLAGE_COLOUR = 'var(--background-action-low-blue-france)'

export const usagersOf = ({ usagers }: Pick<AgentRdv, 'usagers'>) =>
  usagers.map(({ firstName, lastName }) => `${firstName} ${lastName}`).join(', ') || 'Usager inconnu'

export function calendarEvents(agenda: Agenda | undefined, rdvs: AgentRdv[], cancelledShown: boolean): CalendarEvent[] {
  const plages = (agenda?.plages ?? []).map(({ plageOuvertureId, title, start, end }) => ({
    id: `plage-${plageOuvertureId}-${start}`,
    title,
    start,
    end,
    color: PLAGE_COLOUR,
    display: 'background' as const,
    extendedProps: {},
  }))
  const shown = rdvs.filter((rdv) => cancelledShown || !isCancelled(rdv))
  const events = shown.map((rdv) => ({
    id: rdv.rdvId,
    title: usagersOf(rdv),
    start: rdv.start,
    end: rdv.end,
    color: rdv.color ?? UNKNOWN_COLOUR,
    contrastColor: textColourOn(rdv.color ?? UNKNOWN_COLOUR),
    extendedProps: { rdv },
  }))
  return [...plages, ...events]
}

const SUNDAY = 0
const SATURDAY = 6

/** Week-end days without anything, as the calendar numbers them. */
export function hiddenDaysOf(events: CalendarEvent[], zone: string): number[] {
  const used = new Set(events.map(({ start }) => dayOf(start, zone).dayOfWeek % 7))
  return [SUNDAY, SATURDAY].filter((day) => !used.has(day))
}

/** Hours shown: 8 to 19, and more when something starts before or ends after. */
export function shownHoursOf(events: CalendarEvent[], zone: string): { from: string; to: string } {
  const hour = (count: number) => `${String(count).padStart(2, '0')}:00:00`
  const starts = events.map(({ start }) => wallClock(start, zone).hour)
  const ends = events.map(({ end }) => wallClock(end, zone)).map(({ hour: last, minute }) => last + (minute > 0 ? 1 : 0))
  return { from: hour(Math.min(8, ...starts)), to: hour(Math.min(24, Math.max(19, ...ends))) }
}
