import { memo, type CSSProperties } from 'react'
import { dayOf, type Day } from '../../dates/dates'
import { capitalised, dayInWords, hourInWords } from '../../dates/words'
import type { Opened } from './agendaAddress'
import type { AgendaItem } from './agendaItems'
import { UNKNOWN_COLOUR } from './colours'
import { isCancelled, statusLookOf } from './rdvStatus'

interface TeamWeekProps {
  title: string
  days: Day[]
  zone: string
  agents: { agentId: string; displayName: string }[]
  items: AgendaItem[]
  onOpen: (opened: Opened) => void
}

/** The week of several agents: a line each, a column for each day. */
export function TeamWeek({ title, days, zone, agents, items, onOpen }: TeamWeekProps) {
  const cells = new Map<string, AgendaItem[]>()
  for (const item of items) {
    for (const day of days.filter((one) => touches(item, one, zone))) {
      for (const agentId of item.agentIds) {
        const key = `${agentId} ${day}`
        cells.set(key, [...(cells.get(key) ?? []), item])
      }
    }
  }
  return (
    <div className="team" role="region" aria-label={title} tabIndex={0}>
      <table>
        <caption className="fr-sr-only">{title}</caption>
        <thead>
          <tr>
            <th scope="col">Agent</th>
            {days.map((day) => (
              <th key={day.toString()} scope="col">
                {capitalised(dayInWords(day))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {agents.map(({ agentId, displayName }) => (
            <tr key={agentId}>
              <th scope="row">{displayName}</th>
              {days.map((day) => (
                <td key={day.toString()}>
                  <TeamCell items={cells.get(`${agentId} ${day}`) ?? NOTHING} zone={zone} onOpen={onOpen} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const NOTHING: AgendaItem[] = []

function touches({ start, end }: AgendaItem, day: Day, zone: string): boolean {
  const first = dayOf(start, zone).toString()
  return first === day.toString() || (first < day.toString() && dayOf(end, zone).toString() >= day.toString())
}

/** A thousand RDVs may stand in the table: a change draws again only the cells that hold something else. */
const TeamCell = memo(
  function TeamCell({ items, zone, onOpen }: Pick<TeamWeekProps, 'items' | 'zone' | 'onOpen'>) {
    if (items.length === 0) return <span className="fr-sr-only">Rien</span>
    return (
      <ul style={{ '--items': items.length } as CSSProperties}>
        {items.map((item) => (
          <li key={item.key}>
            <TeamItem item={item} zone={zone} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    )
  },
  (before, after) =>
    before.zone === after.zone &&
    before.onOpen === after.onOpen &&
    before.items.length === after.items.length &&
    before.items.every((item, index) => sameItem(item, after.items[index]!)),
)

const sameItem = (a: AgendaItem, b: AgendaItem) =>
  a.key === b.key && a.start === b.start && a.end === b.end && a.title === b.title && a.rdv?.status === b.rdv?.status

function TeamItem({ item, zone, onOpen }: { item: AgendaItem; zone: string; onOpen: (opened: Opened) => void }) {
  const { rdv, opens, title, start, end } = item
  const state = rdv ? statusLookOf(rdv, Date.now()) : null
  const icon = state?.icon ?? (opens.kind === 'plage' ? 'fr-icon-calendar-line' : 'fr-icon-lock-line')
  const words = state?.label ?? (opens.kind === 'plage' ? 'Plage d’ouverture' : 'Indisponibilité')
  return (
    <button
      type="button"
      className={`team__item team__item--${opens.kind}`}
      style={rdv ? { borderLeftColor: rdv.color ?? UNKNOWN_COLOUR } : undefined}
      onClick={() => onOpen(opens)}
    >
      <span className={`event__icon ${icon}`} aria-hidden="true" />
      <span className="team__time">{rdv ? hourInWords(start, zone) : `${hourInWords(start, zone)} – ${hourInWords(end, zone)}`}</span>{' '}
      <span className={rdv && isCancelled(rdv) ? 'event__title--cancelled' : ''}>{title}</span>
      <span className="fr-sr-only"> ({words})</span>
    </button>
  )
}
