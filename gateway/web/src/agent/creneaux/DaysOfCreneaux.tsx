import { useState } from 'react'
import type { AgentCreneau, AgentCreneauWeek } from '../../api/agenda'
import { dayFrom } from '../../dates/dates'
import { capitalised, dayInWords, hourInWords } from '../../dates/words'
import type { Changes } from '../agenda/useAddress'
import { groupedBy } from '../groupedBy'
import { choosing } from './searchAddress'

interface DaysOfCreneauxProps {
  days: AgentCreneauWeek['days']
  zone: string
  onChange: (changes: Changes) => void
}

/** Above, an hour is one line that opens: a large service has hundreds of agents free at the same time. */
const MOST_NAMED = 3
const BY_NAME = new Intl.Collator('fr')

/** A column for each day; créneaux of the same hour are told apart by the agent's name. On a phone, links lead to each day. */
export function DaysOfCreneaux({ days, zone, onChange }: DaysOfCreneauxProps) {
  return (
    <>
      {days.length > 1 && (
        <nav className="find-week__jumps" aria-label="Jours">
          {days.map(({ day }) => (
            <a key={day} className="fr-link" href={`#jour-${day}`}>
              {capitalised(dayInWords(dayFrom(day)!))}
            </a>
          ))}
        </nav>
      )}
      <div className="find-week__days">
        {days.map(({ day, creneaux }) => (
          <section key={day} className="find-day" aria-labelledby={`jour-${day}`}>
            <h3 id={`jour-${day}`} className="fr-h6">
              {capitalised(dayInWords(dayFrom(day)!))}
            </h3>
            <ul>
              {groupedBy(creneaux, ({ start }) => start).map(([start, ofHour]) => (
                <Hour key={start} creneaux={ofHour} day={day} zone={zone} onChange={onChange} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  )
}

interface HourProps extends Pick<DaysOfCreneauxProps, 'zone' | 'onChange'> {
  creneaux: AgentCreneau[]
  day: string
}

function Hour({ creneaux, day, zone, onChange }: HourProps) {
  const [open, setOpen] = useState(false)
  const byName = () => [...creneaux].sort((a, b) => BY_NAME.compare(a.displayName, b.displayName))
  const buttons = () =>
    byName().map((creneau) => (
      <li key={creneau.agentId}>
        <CreneauButton creneau={creneau} day={day} zone={zone} onChange={onChange} />
      </li>
    ))
  if (creneaux.length <= MOST_NAMED) return buttons()
  return (
    <li className="find-day__hour">
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary className="find-creneau">
          <span className="fr-sr-only">{dayInWords(dayFrom(day)!)} </span>
          <strong>{hourInWords(creneaux[0]!.start, zone)}</strong> <span className="find-creneau__agent">{creneaux.length} agents</span>
          <span className="find-creneau__more fr-icon-arrow-down-s-line" aria-hidden="true" />
        </summary>
        {open && <ul>{buttons()}</ul>}
      </details>
    </li>
  )
}

function CreneauButton({ creneau: { start, agentId, displayName }, day, zone, onChange }: Omit<HourProps, 'creneaux'> & { creneau: AgentCreneau }) {
  return (
    <button type="button" className="find-creneau" onClick={() => onChange(choosing(start, zone, agentId))}>
      <span className="fr-sr-only">{dayInWords(dayFrom(day)!)} </span>
      <strong>{hourInWords(start, zone)}</strong> <span className="find-creneau__agent">{displayName}</span>
    </button>
  )
}
