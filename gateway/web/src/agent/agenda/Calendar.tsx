import FullCalendar from '@fullcalendar/react'
import dayGrid from '@fullcalendar/react/daygrid'
import interaction from '@fullcalendar/react/interaction'
import fr from '@fullcalendar/react/locales/fr'
import theme from '@fullcalendar/react/themes/classic'
import timeGrid from '@fullcalendar/react/timegrid'
import '@fullcalendar/react/skeleton.css'
import '@fullcalendar/react/themes/classic/theme.css'
import '@fullcalendar/react/themes/classic/palette.css'
import '../../styles/calendar.css'
import { useMemo } from 'react'
import { dayFrom, dayOf, instantText, type Day } from '../../dates/dates'
import { monthInWords } from '../../dates/words'
import type { AgendaView, Opened } from './agendaAddress'
import { hiddenDaysOf, isBehind, shownHoursOf, type AgendaItem } from './agendaItems'
import { countsOf, eventOf } from './calendarEvents'
import { EventContent, PlageTitle, RdvCount } from './EventContent'
import { ferieNamesOf, type Feries } from './feries'
import { hoursInWords, startInMonth } from './itemTimes'
import { onPhone } from './onPhone'
import { titlePlacesOf } from './plageTitles'

export type CalendarView = 'jour' | 'semaine' | 'mois'

/** An item dragged to another time; `revert` puts it back on the screen. */
export interface Dragged {
  item: AgendaItem
  start: string
  end: string
  revert: () => void
}

interface CalendarProps {
  title: string
  view: CalendarView
  day: Day
  zone: string
  items: AgendaItem[]
  saturdayShown: boolean
  feries?: Feries
  /** Plages that one handles stand in front, and can be dragged. */
  plagesInFront?: boolean
  agentNamesOf?: (item: AgendaItem) => string
  onOpen: (opened: Opened) => void
  onDrag: (dragged: Dragged) => void
  /** Where the name of a day leads. */
  onDay?: (day: Day, view?: AgendaView) => void
  /** What a click on an hour without anything does. */
  onHour?: (day: Day) => void
}

const VIEW_NAMES: Record<CalendarView, string> = { semaine: 'timeGridWeek', jour: 'timeGridDay', mois: 'dayGridMonth' }
/** A week slides sideways on a phone: the region is named as such, so that the arrows of the agenda leave it to the browser. */
const SCROLLED = { role: 'region', tabIndex: 0 } as const
const NO_FERIE: Feries = []
const SHORT_MS = 30 * 60_000
const hour = (count: number) => `${String(count).padStart(2, '0')}:00:00`

/**
 * The calendar of one agent, or of several mixed; which days it shows is decided above, so it has no toolbar of its own. Its
 * library hides what is in the background from screen readers: there it is shown again, since a plage is opened from there.
 */
export function Calendar({ title, view, day, zone, items, saturdayShown, feries = NO_FERIE, plagesInFront, agentNamesOf, onOpen, onDrag, onDay, onHour }: CalendarProps) {
  const hours = shownHoursOf(items, zone)
  const counted = view === 'mois' && !plagesInFront && onPhone()
  const events = useMemo(
    () =>
      counted ? countsOf(items, zone) : items.filter((item) => view !== 'mois' || plagesInFront || !isBehind(item)).map((item) => eventOf(item, plagesInFront)),
    [items, zone, view, counted, plagesInFront],
  )
  const ferieNames = useMemo(() => ferieNamesOf(feries), [feries])
  const dayAt = (midnight: Date) => dayOf(midnight.toISOString(), zone)
  const ferieOn = (midnight: Date) => ferieNames.get(dayAt(midnight).toString())
  const greyed = ({ date }: { date: Date }) => (ferieOn(date) ? 'ferie' : '')
  const dayName = ({ date, text }: { date: Date; text: string }) => <DayName text={text} day={dayAt(date)} ferie={ferieOn(date)} />
  const titlePlaces = useMemo(() => titlePlacesOf(items), [items])
  const dragged = ({ event, revert }: { event: { startStr: string; endStr: string; extendedProps: { item?: AgendaItem } }; revert: () => void }) => {
    const item = event.extendedProps.item
    const start = instantText(event.startStr.slice(0, 16), zone)
    const end = instantText(event.endStr.slice(0, 16), zone)
    if (item && start && end) onDrag({ item, start, end, revert })
    else revert()
  }
  return (
    <section className={`calendar calendar--${view}`} aria-label={title} {...(view === 'semaine' && SCROLLED)}>
      <FullCalendar
        key={`${view} ${day} ${saturdayShown}`}
        plugins={[timeGrid, dayGrid, interaction, theme]}
        locale={fr}
        timeZone={zone}
        initialView={VIEW_NAMES[view]}
        initialDate={day.toString()}
        headerToolbar={false}
        hiddenDays={view === 'jour' ? [] : hiddenDaysOf(items, zone, saturdayShown)}
        slotMinTime={hour(hours.from)}
        slotMaxTime={hour(hours.to)}
        slotDuration="00:15:00"
        slotHeaderInterval="01:00:00"
        slotHeaderContent={({ text }) => text.replace(/^0/, '')}
        height="auto"
        allDaySlot={false}
        dayMaxEvents={4}
        moreLinkClass="event-more"
        fixedWeekCount={false}
        nowIndicator
        dayHeaderContent={view === 'mois' ? undefined : dayName}
        dayCellTopContent={dayName}
        dayHeaderDidMount={unnamed}
        dayCellDidMount={unnamed}
        dayLaneClass={greyed}
        dayCellClass={greyed}
        navLinks={view !== 'jour' && onDay !== undefined}
        navLinkClass="agenda-link"
        navLinkDayClick={(midnight) => onDay?.(dayAt(midnight))}
        dateClick={({ dateStr, jsEvent }) => {
          const onPlage = jsEvent.target instanceof Element && jsEvent.target.closest('.event-plage')
          if (view !== 'mois' && !onPlage) onHour?.(dayFrom(dateStr.slice(0, 10))!)
        }}
        editable={view !== 'mois'}
        eventDrop={dragged}
        eventResize={dragged}
        events={events}
        eventClick={({ event }) => {
          const { item, count } = event.extendedProps as { item: AgendaItem; count?: number }
          if (count) onDay?.(dayFrom(event.id)!, 'liste')
          else if (item.opens) onOpen(item.opens)
        }}
        backgroundEventContent={({ event }) => {
          const item = event.extendedProps.item as AgendaItem
          const place = titlePlaces.get(item.key)
          return <PlageTitle item={item} timeText={hoursInWords(item, zone)} place={place} button={item.opens !== null && place !== undefined} />
        }}
        backgroundEventDidMount={({ el }) => el.parentElement?.removeAttribute('aria-hidden')}
        eventContent={({ event }) => {
          const { item, count } = event.extendedProps as { item: AgendaItem; count?: number }
          if (count) return <RdvCount count={count} />
          const short = view === 'mois' || Date.parse(item.end) - Date.parse(item.start) < SHORT_MS
          const timeText = view === 'mois' ? startInMonth(item, zone) : hoursInWords(item, zone)
          return <EventContent item={item} timeText={timeText} short={short} line={view === 'mois'} agentNames={agentNamesOf?.(item)} />
        }}
      />
    </section>
  )
}

/** Named by what is seen, then what only screen readers lack: the month and the year. */
function DayName({ text, day, ferie }: { text: string; day: Day; ferie?: string }) {
  return (
    <>
      {text} <span className="fr-sr-only">{monthInWords(day)}</span>
      {ferie && <span className="ferie-name">{ferie}</span>}
    </>
  )
}

const unnamed = ({ el }: { el: HTMLElement }) => el.querySelector('[role=link]')?.removeAttribute('aria-label')
