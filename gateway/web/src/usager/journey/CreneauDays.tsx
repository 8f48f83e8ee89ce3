import { Link } from 'react-router'
import type { Creneau } from '../../api/types'
import { wallClockText, type Day } from '../../dates/dates'
import { dayInWords, fullDayInWords, hourInWords } from '../../dates/words'

interface CreneauDaysProps {
  days: { day: Day; creneaux: Creneau[] }[]
  zone: string
  /** Where a créneau leads, by its wall clock. */
  pathOf: (creneau: string) => string
}

/** Columns of days on a wide screen; on a phone one column, where a day without créneau does not show. */
export function CreneauDays({ days, zone, pathOf }: CreneauDaysProps) {
  return (
    <div className="days" data-days={days.length}>
      {days.map(({ day, creneaux }) => (
        <section key={day.toString()} className={`day ${creneaux.length ? '' : 'day--empty'}`} aria-labelledby={`jour-${day}`}>
          <h3 id={`jour-${day}`} className="day__name">
            {dayInWords(day)}
          </h3>
          {creneaux.length === 0 ? (
            <p className="hint fr-text--sm">Aucun créneau</p>
          ) : (
            <ul className="day__creneaux">
              {creneaux.map(({ start }) => (
                <li key={start}>
                  <Link className="creneau" to={pathOf(wallClockText(start, zone))}>
                    <span className="fr-sr-only">{fullDayInWords(day)} à </span>
                    {hourInWords(start, zone)}
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  )
}
