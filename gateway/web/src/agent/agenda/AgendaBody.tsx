import { memo, Suspense } from 'react'
import { Temporal } from 'temporal-polyfill'
import { today, type Day } from '../../dates/dates'
import { Waiting } from '../../ds/Waiting'
import { daysOf, periodInWords, periodOf, type AgendaView, type Opened } from './agendaAddress'
import { hiddenDaysOf, type AgendaItem } from './agendaItems'
import { AgendaList } from './AgendaList'
import { AgentColumns } from './AgentColumns'
import type { Feries } from './feries'
import type { Dragged } from './Calendar'
import { LazyCalendar } from './lazyCalendar'
import { TeamWeek } from './TeamWeek'

interface AgendaBodyProps {
  view: AgendaView
  /** The day that the address names, as text, so that the same agenda is not drawn twice. */
  day: string
  zone: string
  saturdayShown: boolean
  agents: { agentId: string; displayName: string }[]
  items: AgendaItem[]
  feries: Feries
  onOpen: (opened: Opened) => void
  onDrag: (dragged: Dragged) => void
  onDay: (day: Day, view?: AgendaView) => void
  onHour: (day: Day) => void
  onAgent: (agentId: string) => void
}

/** « K. BENALI » */
const shortNameOf = (name: string) => name.replace(/^(\p{L})\S*\s+/u, '$1. ')

/** One agenda in a calendar; several side by side, by columns for a day and by lines for a week. */
export const AgendaBody = memo(function AgendaBody({ view, day: dayText, zone, saturdayShown, agents, items, feries, onOpen, onDrag, onDay, onHour, onAgent }: AgendaBodyProps) {
  const day = Temporal.PlainDate.from(dayText)
  const title = periodInWords({ view, day })
  const days = daysOf(periodOf({ view, day }))
  const several = agents.length > 1
  const namesOf = several
    ? ({ agentIds }: AgendaItem, said = (name: string) => name) => agents.filter(({ agentId }) => agentIds.includes(agentId)).map(({ displayName }) => said(displayName)).join(', ')
    : undefined
  if (view === 'liste') {
    return <AgendaList title={title} days={days} zone={zone} items={items} today={today(zone)} opensOn={day} agentNamesOf={namesOf} onOpen={onOpen} />
  }
  if (several && view === 'jour') return <AgentColumns title={title} day={day} zone={zone} agents={agents} items={items} onOpen={onOpen} onAgent={onAgent} />
  if (several && view === 'semaine') {
    const hidden = hiddenDaysOf(items, zone, saturdayShown)
    const shown = days.filter(({ dayOfWeek }) => !hidden.includes(dayOfWeek % 7))
    return <TeamWeek title={title} days={shown} zone={zone} agents={agents} items={items} feries={feries} onOpen={onOpen} onDay={onDay} onAgent={onAgent} />
  }
  return (
    <Suspense fallback={<Waiting lines={5} />}>
      <LazyCalendar
        title={title}
        view={view}
        day={day}
        zone={zone}
        items={items}
        saturdayShown={saturdayShown}
        feries={feries}
        agentNamesOf={namesOf && ((item) => namesOf(item, shortNameOf))}
        onOpen={onOpen}
        onDrag={onDrag}
        onDay={onDay}
        onHour={onHour}
      />
    </Suspense>
  )
})
