import { dayOf } from '../../dates/dates'
import type { AgendaItem } from './agendaItems'
import { textColourOn } from './colours'
import { isCancelled } from './rdvStatus'

const PLAIN = { color: 'var(--background-action-low-blue-france)', contrastColor: 'var(--text-action-high-blue-france)' }

/** A RDV keeps its length, which is that of its motif; a cancelled one stays where it was. */
export function eventOf(item: AgendaItem, plagesInFront = false) {
  const { key, kind, opens, title, color, start, end, rdv } = item
  const event = { id: key, title, start, end, interactive: opens !== null, extendedProps: { item } }
  if (rdv && isCancelled(rdv)) return { ...event, className: 'event-cancelled', color: color!, contrastColor: 'var(--text-default-grey)', editable: false }
  if (color) return { ...event, color, contrastColor: textColourOn(color), durationEditable: false, startEditable: !!rdv }
  if (kind === 'plageElsewhere') return { ...event, className: 'event-elsewhere', color: 'var(--background-contrast-grey)', contrastColor: 'var(--text-mention-grey)', display: 'background' }
  if (kind === 'absence') return { ...event, className: 'event-absence', color: 'var(--background-contrast-grey)', contrastColor: 'var(--text-default-grey)' }
  const plage = { ...event, className: 'event-plage', ...PLAIN }
  return plagesInFront ? plage : { ...plage, display: 'background' }
}

/** How many RDVs each day has, in place of them. */
export function countsOf(items: AgendaItem[], zone: string) {
  const counts = new Map<string, number>()
  for (const { start, rdv } of items) {
    const day = dayOf(start, zone).toString()
    if (rdv && !isCancelled(rdv)) counts.set(day, (counts.get(day) ?? 0) + 1)
  }
  return [...counts].map(([day, count]) => ({ id: day, start: day, allDay: true, interactive: true, className: 'event-count', ...PLAIN, extendedProps: { count } }))
}
