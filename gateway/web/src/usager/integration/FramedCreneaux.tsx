import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { PublicLieu, PublicMotif, PublicOrganisation } from '../../api/types'
import { dayOf, isBefore, mondayOf, today as todayIn, wallClockText } from '../../dates/dates'
import { dayInWords, fullDayInWords, hourInWords, momentInWords } from '../../dates/words'
import { atHourOf } from '../../dates/zones'
import { Button } from '../../ds/Button'
import { Waiting } from '../../ds/Waiting'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { countOf, shownDays, shownMonday, weekInWords } from '../journey/creneauWeek'
import { searchOf } from '../journey/journeyChoice'
import { creneauxQuery } from '../publicApi'

interface FramedCreneauxProps {
  motif: PublicMotif
  lieu: PublicLieu | null
  organisation: PublicOrganisation
  base: string
}

/** One week of créneaux, each a link that leaves the frame. */
export function FramedCreneaux({ motif, lieu, organisation, base }: FramedCreneauxProps) {
  const { zone } = organisation
  const today = todayIn(zone)
  const [monday, setMonday] = useState(() => shownMonday(null, lieu?.nextStart ?? null, zone, today))
  const week = useQuery(creneauxQuery({ motifId: motif.motifId, lieuId: lieu?.lieuId ?? null, from: monday.toString(), persons: 1 }))
  const choice = { motifId: motif.motifId, lieuId: lieu?.lieuId ?? null }
  const next = week.data?.next?.start
  return (
    <>
      <div className="week-bar">
        <h2 className="fr-h6 fr-mb-0">{weekInWords(monday)}</h2>
        <div className="week-bar__ways">
          {isBefore(mondayOf(today), monday) && (
            <Button priority="tertiary" small onClick={() => setMonday(monday.subtract({ weeks: 1 }))}>
              Semaine précédente
            </Button>
          )}
          <Button priority="tertiary" small onClick={() => setMonday(monday.add({ weeks: 1 }))}>
            Semaine suivante
          </Button>
        </div>
      </div>
      <p role="status" className="fr-text--sm">
        {week.data && (countOf(week.data) === 0 ? 'Aucun créneau cette semaine.' : `${countOf(week.data)} créneaux, ${atHourOf(zone)}.`)}
      </p>
      {week.isPending && <Waiting lines={2} />}
      {week.isError && <ProblemAlert error={week.error} onRetry={week.refetch} busy={week.isFetching} />}
      {week.data && countOf(week.data) === 0 && next && (
        <Button priority="secondary" onClick={() => setMonday(mondayOf(dayOf(next, zone)))}>
          {`Voir le prochain créneau : ${momentInWords(next, zone)}`}
        </Button>
      )}
      {week.data && countOf(week.data) > 0 && (
        <div className="days" data-days={shownDays(monday, week.data, today).length}>
          {shownDays(monday, week.data, today).map(({ day, creneaux }) => (
            <section key={day.toString()} className={`day ${creneaux.length ? '' : 'day--empty'}`} aria-labelledby={`jour-${day}`}>
              <h3 id={`jour-${day}`} className="day__name">
                {dayInWords(day)}
              </h3>
              <ul className="day__creneaux">
                {creneaux.map(({ start }) => (
                  <li key={start}>
                    <a className="creneau" target="_top" href={base + searchOf({ ...choice, creneau: wallClockText(start, zone) })}>
                      <span className="fr-sr-only">{fullDayInWords(day)} à </span>
                      {hourInWords(start, zone)}
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
    </>
  )
}
