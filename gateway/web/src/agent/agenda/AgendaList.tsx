import { dayFrom, dayOf, type Day } from '../../dates/dates'
import { capitalised, fullDayInWords, hourInWords } from '../../dates/words'
import { groupedBy } from '../groupedBy'
import type { Opened } from './agendaAddress'
import type { AgendaItem } from './agendaItems'
import { isCancelled, statusLookOf } from './rdvStatus'

interface AgendaListProps {
  title: string
  zone: string
  items: AgendaItem[]
  agentNamesOf?: (item: AgendaItem) => string
  onOpen: (opened: Opened) => void
}

/** The same as the calendar, as a list of days: for phones, for screen readers, for paper. */
export function AgendaList({ title, zone, items, agentNamesOf, onOpen }: AgendaListProps) {
  const inOrder = [...items].sort((a, b) => Date.parse(a.start) - Date.parse(b.start))
  const days = groupedBy(inOrder, ({ start }) => dayOf(start, zone).toString())
  return (
    <section className="agenda-list" aria-label={title}>
      {inOrder.length === 0 && <p className="empty">Rien sur cette période.</p>}
      {days.map(([day, ofDay]) => (
        <DayOfList key={day} day={dayFrom(day)!} items={ofDay} zone={zone} agentNamesOf={agentNamesOf} onOpen={onOpen} />
      ))}
    </section>
  )
}

function DayOfList({ day, items, zone, agentNamesOf, onOpen }: Omit<AgendaListProps, 'title'> & { day: Day }) {
  return (
    <div className="agenda-list__day">
      <h3 className="fr-h6">{capitalised(fullDayInWords(day))}</h3>
      <ul>
        {items.map((item) => (
          <li key={item.key} className={`agenda-list__item agenda-list__item--${item.opens.kind}`}>
            <span className="agenda-list__colour" style={{ background: item.rdv?.color ?? undefined }} aria-hidden="true" />
            <span className="agenda-list__time">
              {hourInWords(item.start, zone)} – {hourInWords(item.end, zone)}
            </span>
            <button type="button" className="agenda-list__title" onClick={() => onOpen(item.opens)}>
              <span className={item.rdv && isCancelled(item.rdv) ? 'event__title--cancelled' : ''}>{item.title}</span>
            </button>
            <span className="agenda-list__detail">
              <ItemState item={item} />
              {[item.detail, agentNamesOf?.(item), contactsOf(item)].filter(Boolean).join(' – ')}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function ItemState({ item: { opens, rdv } }: { item: AgendaItem }) {
  const { label, icon } = rdv
    ? statusLookOf(rdv, Date.now())
    : opens.kind === 'plage'
      ? ({ label: 'Plage d’ouverture', icon: 'fr-icon-calendar-line' } as const)
      : ({ label: 'Indisponibilité', icon: 'fr-icon-lock-line' } as const)
  return (
    <span className="agenda-list__state">
      <span className={`event__icon ${icon}`} aria-hidden="true" />
      {label}
    </span>
  )
}

const contactsOf = ({ rdv }: AgendaItem) => rdv?.usagers.map(({ telephone }) => telephone).filter(Boolean).join(', ')
