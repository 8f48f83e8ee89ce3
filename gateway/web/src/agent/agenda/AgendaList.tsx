import { memo, useEffect, useRef } from 'react'
import { dayFrom, type Day } from '../../dates/dates'
import { capitalised, fullDayInWords, momentInWords } from '../../dates/words'
import { telephoneInWords } from '../../usager/session/proof'
import type { Opened } from './agendaAddress'
import type { AgendaItem } from './agendaItems'
import { byDay, goesOnAfter, timesOn } from './itemTimes'
import { isCancelled } from './rdvStatus'
import { useLook } from './useLook'

interface AgendaListProps {
  title: string
  days: Day[]
  zone: string
  items: AgendaItem[]
  /** Marked, and shown even when the other days alone hold something. */
  today?: Day
  /** Where the list opens. */
  opensOn?: Day
  agentNamesOf?: (item: AgendaItem) => string
  onOpen: (opened: Opened) => void
}

/** The same as the calendar, as a list of days: for phones, for screen readers, for paper. */
export function AgendaList({ title, days, zone, items, today, opensOn, agentNamesOf, onOpen }: AgendaListProps) {
  const inOrder = [...items].sort((a, b) => Date.parse(a.start) - Date.parse(b.start))
  const isToday = (day: string) => day === today?.toString()
  const shown = [...byDay(inOrder, days, zone)].filter(([day, ofDay]) => ofDay.length > 0 || (isToday(day) && items.length > 0))
  const first = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const later = requestAnimationFrame(() => first.current?.scrollIntoView()) // after the heading, which takes a new page to its top
    return () => cancelAnimationFrame(later)
  }, [])
  return (
    <section className="agenda-list" aria-label={title}>
      {items.length === 0 && <p className="empty">Rien sur cette période.</p>}
      {shown.map(([day, ofDay], index) => (
        <div key={day} className="agenda-list__day" ref={index > 0 && day === opensOn?.toString() ? first : undefined}>
          <h3 className="fr-h6">{capitalised(isToday(day) ? `aujourd’hui, ${fullDayInWords(dayFrom(day)!)}` : fullDayInWords(dayFrom(day)!))}</h3>
          {ofDay.length === 0 && <p>Rien ce jour.</p>}
          <ul>
            {ofDay.map((item) => (
              <Line key={item.key} day={day} item={item} zone={zone} agentNames={agentNamesOf?.(item)} onOpen={onOpen} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

interface LineProps extends Pick<AgendaListProps, 'zone' | 'onOpen'> {
  day: string
  item: AgendaItem
  agentNames?: string
}

const Line = memo(function Line({ day, item, zone, agentNames, onOpen }: LineProps) {
  const { kind, opens, rdv, title, detail, color, end } = item
  const { label, icon } = useLook(item)
  const until = goesOnAfter(day, item, zone) && `jusqu’au ${momentInWords(end, zone)}`
  const telephones = rdv?.usagers.map(({ telephone }) => telephone && telephoneInWords(telephone)).filter(Boolean).join(', ')
  return (
    <li className={`agenda-list__item agenda-list__item--${kind}`}>
      <span className="agenda-list__colour" style={{ background: color ?? undefined }} aria-hidden="true" />
      <span className="agenda-list__time">{timesOn(day, item, zone)}</span>
      {opens ? (
        <button type="button" className="agenda-list__title" onClick={() => onOpen(opens)}>
          <span className={rdv && isCancelled(rdv) ? 'event__title--cancelled' : ''}>{title}</span>
        </button>
      ) : (
        <span className="agenda-list__title agenda-list__title--closed">{title}</span>
      )}
      <span className="agenda-list__detail">
        <span className="agenda-list__state">
          <span className={`event__icon ${icon}`} aria-hidden="true" />
          {label}
        </span>
        {[until, detail, agentNames, telephones].filter(Boolean).join(' – ')}
      </span>
    </li>
  )
})
