import { memo, type CSSProperties } from 'react'
import type { Day } from '../../dates/dates'
import type { Opened } from './agendaAddress'
import { isBehind, shownHoursOf, type AgendaItem } from './agendaItems'
import { textColourOn } from './colours'
import { blocksOf, type Block } from './columnBlocks'
import { EventContent, PlageTitle } from './EventContent'
import { hoursInWords } from './itemTimes'
import { titlePlacesOf } from './plageTitles'
import { isCancelled } from './rdvStatus'

interface AgentColumnsProps {
  title: string
  day: Day
  zone: string
  agents: { agentId: string; displayName: string }[]
  items: AgendaItem[]
  onOpen: (opened: Opened) => void
  onAgent: (agentId: string) => void
}

const SHORT_MINUTES = 30

/** The day of several agents, one column each. */
export function AgentColumns({ title, day, zone, agents, items, onOpen, onAgent }: AgentColumnsProps) {
  const { from, to } = shownHoursOf(items, zone)
  const hours = Array.from({ length: to - from }, (_, index) => from + index)
  return (
    <div className="columns" role="region" aria-label={title} tabIndex={0} style={{ '--hours': to - from } as CSSProperties}>
      <div className="columns__hours" aria-hidden="true">
        {hours.map((hour) => (
          <span key={hour}>{hour}&nbsp;h</span>
        ))}
      </div>
      {agents.map(({ agentId, displayName }) => {
        const ofAgent = items.filter(({ agentIds }) => agentIds.includes(agentId))
        const blocks = blocksOf(ofAgent, { day, zone, from, to })
        const titlePlaces = titlePlacesOf(ofAgent)
        return (
          <section key={agentId} className="columns__agent" aria-label={displayName}>
            <h3 className="columns__name">
              <button type="button" className="agenda-link" onClick={() => onAgent(agentId)}>
                {displayName}
              </button>
            </h3>
            <ul className="columns__day">
              {blocks.map((block) => (
                <ColumnBlock key={block.item.key} block={block} titlePlace={titlePlaces.get(block.item.key)} zone={zone} onOpen={onOpen} />
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}

type ColumnBlockProps = Pick<AgentColumnsProps, 'zone' | 'onOpen'> & { block: Block; titlePlace?: number }

const ColumnBlock = memo(function ColumnBlock({ block, titlePlace, zone, onOpen }: ColumnBlockProps) {
  const { item, top, height, lane, lanes } = block
  const { kind, rdv, opens, color, start, end } = item
  const cancelled = rdv !== undefined && isCancelled(rdv)
  const style = cancelled ? { borderColor: color! } : color ? { background: color, color: textColourOn(color) } : undefined
  const minutes = (Date.parse(end) - Date.parse(start)) / 60_000
  const timeText = hoursInWords(item, zone)
  const content = isBehind(item) ? (
    <PlageTitle item={item} timeText={timeText} place={titlePlace} />
  ) : (
    <EventContent item={item} short={minutes < SHORT_MINUTES} timeText={timeText} />
  )
  return (
    <li
      className={`columns__block columns__block--${cancelled ? 'cancelled' : kind}`}
      style={{
        top: `${top}%`,
        height: `${height}%`,
        left: `${(100 * lane) / lanes}%`,
        width: `${100 / lanes}%`,
      }}
    >
      {opens ? (
        <button type="button" style={style} onClick={() => onOpen(opens)}>
          {content}
        </button>
      ) : (
        <div style={style}>{content}</div>
      )}
    </li>
  )
})
