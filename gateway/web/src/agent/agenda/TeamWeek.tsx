import { memo, type CSSProperties } from 'react'
import type { Day } from '../../dates/dates'
import { capitalised, dayInWords } from '../../dates/words'
import type { Opened } from './agendaAddress'
import type { AgendaItem } from './agendaItems'
import { ferieNamesOf, type Feries } from './feries'
import { byDay, shortHour, timesOn } from './itemTimes'
import { isCancelled } from './rdvStatus'
import { useLook } from './useLook'

interface TeamWeekProps {
  title: string
  days: Day[]
  zone: string
  agents: { agentId: string; displayName: string }[]
  items: AgendaItem[]
  feries: Feries
  onOpen: (opened: Opened) => void
  onDay: (day: Day) => void
  onAgent: (agentId: string) => void
}

/** The week of several agents: a line each, a column for each day. */
export function TeamWeek({ title, days, zone, agents, items, feries, onOpen, onDay, onAgent }: TeamWeekProps) {
  const ferieNames = ferieNamesOf(feries)
  const greyed = (day: Day) => (ferieNames.has(day.toString()) ? 'ferie' : undefined)
  const cells = cellsOf(items, days, zone)
  return (
    <div className="team" role="region" aria-label={title} tabIndex={0}>
      <table>
        <caption className="fr-sr-only">{title}</caption>
        <thead>
          <tr>
            <th scope="col">Agent</th>
            {days.map((day) => (
              <th key={day.toString()} scope="col" className={greyed(day)}>
                <button type="button" className="agenda-link" onClick={() => onDay(day)}>
                  {capitalised(dayInWords(day))}
                </button>
                {ferieNames.has(day.toString()) && <span className="ferie-name">{ferieNames.get(day.toString())}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {agents.map(({ agentId, displayName }) => (
            <tr key={agentId}>
              <th scope="row">
                <button type="button" className="agenda-link" onClick={() => onAgent(agentId)}>
                  {displayName}
                </button>
              </th>
              {days.map((day) => (
                <td key={day.toString()} className={greyed(day)}>
                  <TeamCell day={day.toString()} items={cells.get(`${agentId} ${day}`) ?? NOTHING} zone={zone} onOpen={onOpen} />
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

/** What each agent has on each day, by `agentId day`. */
function cellsOf(items: AgendaItem[], days: Day[], zone: string): Map<string, AgendaItem[]> {
  const cells = new Map<string, AgendaItem[]>()
  for (const [day, ofDay] of byDay(items, days, zone)) {
    for (const item of ofDay) {
      for (const agentId of item.agentIds) {
        const key = `${agentId} ${day}`
        const cell = cells.get(key)
        if (cell) cell.push(item)
        else cells.set(key, [item])
      }
    }
  }
  return cells
}

type TeamCellProps = Pick<TeamWeekProps, 'items' | 'zone' | 'onOpen'> & { day: string }

/** A thousand RDVs may stand in the table: a change draws again only the cells that hold something else. */
const TeamCell = memo(
  function TeamCell({ day, items, zone, onOpen }: TeamCellProps) {
    if (items.length === 0) return <span className="fr-sr-only">Rien</span>
    return (
      <ul style={{ '--items': items.length } as CSSProperties}>
        {items.map((item) => (
          <li key={item.key}>
            <TeamItem day={day} item={item} zone={zone} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    )
  },
  (before, after) =>
    before.day === after.day &&
    before.zone === after.zone &&
    before.onOpen === after.onOpen &&
    before.items.length === after.items.length &&
    before.items.every((item, index) => sameItem(item, after.items[index]!)),
)

/** Whether the same is shown; the clock is followed by each item. */
const sameItem = (a: AgendaItem, b: AgendaItem) =>
  a.key === b.key && a.opens?.day === b.opens?.day && a.start === b.start && a.end === b.end && a.title === b.title && a.rdv?.status === b.rdv?.status && a.color === b.color

function TeamItem({ day, item, zone, onOpen }: Omit<TeamCellProps, 'items'> & { item: AgendaItem }) {
  const { kind, rdv, opens, title, color, start } = item
  const { label, icon } = useLook(item)
  const cancelled = rdv !== undefined && isCancelled(rdv)
  const look = `team__item team__item--${cancelled ? 'cancelled' : kind}`
  const style = color ? { borderLeftColor: color } : undefined
  const content = (
    <>
      <span className={`event__icon ${icon}`} aria-hidden="true" />
      <span className="event__hours">{rdv ? shortHour(start, zone) : timesOn(day, item, zone, true)}</span>{' '}
      <span className={cancelled ? 'event__title--cancelled' : ''}>{title}</span>
      <span className="fr-sr-only"> ({label})</span>
    </>
  )
  if (!opens) {
    return (
      <div className={look} style={style}>
        {content}
      </div>
    )
  }
  return (
    <button type="button" className={look} style={style} onClick={() => onOpen(opens)}>
      {content}
    </button>
  )
}
