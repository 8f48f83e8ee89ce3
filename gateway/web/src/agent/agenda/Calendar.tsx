import FullCalendar from '@fullcalendar/react'
import interaction from '@fullcalendar/react/interaction'
import list from '@fullcalendar/react/list'
import fr from '@fullcalendar/react/locales/fr'
import theme from '@fullcalendar/react/themes/classic'
import timeGrid from '@fullcalendar/react/timegrid'
import '@fullcalendar/react/skeleton.css'
import '@fullcalendar/react/themes/classic/theme.css'
import '@fullcalendar/react/themes/classic/palette.css'
import '../../styles/calendar.css'
import type { AgendaAddress, AgendaView } from './agendaAddress'
import { hiddenDaysOf, shownHoursOf, type CalendarEvent } from './calendarEvents'
import { EventContent } from './EventContent'

interface CalendarProps {
  title: string
  address: AgendaAddress
  zone: string
  events: CalendarEvent[]
  onOpen: (rdvId: string) => void
}

const VIEW_NAMES: Record<AgendaView, string> = { semaine: 'timeGridWeek', jour: 'timeGridDay', liste: 'listWeek' }

/** The calendar itself; which days it shows is decided by the address, so it has no toolbar of its own. */
export default function Calendar({ title, address, zone, events, onOpen }: CalendarProps) {
  const { view, day } = address
  const hours = shownHoursOf(events, zone)
  const shown = view === 'liste' ? events.filter(({ display }) => display !== 'background') : events
  return (
    <section className="calendar" aria-label={title}>
      <FullCalendar
        key={`${view} ${day}`}
        plugins={[timeGrid, list, interaction, theme]}
        locale={fr}
        timeZone={zone}
        initialView={VIEW_NAMES[view]}
        initialDate={day.toString()}
        headerToolbar={false}
        hiddenDays={view === 'semaine' ? hiddenDaysOf(events, zone) : []}
        slotMinTime={hours.from}
        slotMaxTime={hours.to}
        slotDuration="00:15:00"
        slotHeaderInterval="01:00:00"
        height="auto"
        allDaySlot={false}
        nowIndicator
        eventInteractive
        noEventsContent="Aucun rendez-vous sur cette période"
        events={shown}
        eventClick={({ event }) => event.extendedProps.rdv && onOpen(event.id)}
        eventContent={({ event, timeText }) => (
          <EventContent title={event.title} timeText={timeText} rdv={event.extendedProps.rdv} list={view === 'liste'} />
        )}
      />
    </section>
  )
}
