import { useQuery } from '@tanstack/react-query'
import { dayFrom, dayOf, isBefore, laterOf, type Day } from '../../dates/dates'
import { momentInWords, shortDayInWords } from '../../dates/words'
import { Alert } from '../../ds/Alert'
import { Button } from '../../ds/Button'
import { Waiting } from '../../ds/Waiting'
import { ProblemAlert } from '../../shell/ProblemAlert'
import type { Changes } from '../agenda/useAddress'
import { lieuxOfWishQuery, weekQuery, type Wish } from './creneauxApi'
import { DaysOfCreneaux } from './DaysOfCreneaux'
import { NoCreneau } from './NoCreneau'

interface WeekOfCreneauxProps {
  wish: Wish
  lieuId: string | null
  zone: string
  today: Day
  onChange: (changes: Changes) => void
}

/** Créneaux of seven days, and the way to others. */
export function WeekOfCreneaux({ wish, lieuId, zone, today, onChange }: WeekOfCreneauxProps) {
  const week = useQuery(weekQuery(wish, lieuId))
  const lieux = useQuery({ ...lieuxOfWishQuery(wish), enabled: lieuId !== null })
  const first = dayFrom(wish.from)!
  const elsewhere = lieux.data?.some((lieu) => lieu.lieuId !== lieuId && lieu.nextStart !== null)
  const go = (day: Day) => onChange({ date: day.toString() })
  return (
    <section className="find-week" aria-labelledby="semaine-de-creneaux">
      {elsewhere && (
        <Button small priority="plain" icon="fr-icon-arrow-left-line" onClick={() => onChange({ lieu: null })}>
          Tous les lieux
        </Button>
      )}
      <div className="agenda-bar">
        <h2 id="semaine-de-creneaux" className="fr-h5 fr-mb-0" aria-live="polite">
          {lieux.data?.find((lieu) => lieu.lieuId === lieuId)?.name ?? 'Créneaux'}, du {shortDayInWords(first)} au {shortDayInWords(first.add({ days: 6 }))}
        </h2>
        <div className="agenda-bar__group" role="group" aria-label="Période">
          <Button priority="tertiary" icon="fr-icon-arrow-left-line" disabled={!isBefore(today, first)} onClick={() => go(laterOf(first.subtract({ weeks: 1 }), today))}>
            7 jours avant
          </Button>
          <Button priority="tertiary" icon="fr-icon-arrow-right-line" iconAfter onClick={() => go(first.add({ weeks: 1 }))}>
            7 jours après
          </Button>
        </div>
      </div>
      {week.isError && <ProblemAlert error={week.error} onRetry={week.refetch} busy={week.isFetching} />}
      {week.isPending && <Waiting />}
      {week.data?.next && (
        <Alert severity="info" title="Aucun créneau libre ces sept jours">
          <Button priority="secondary" onClick={() => go(dayOf(week.data.next!.start, zone))}>
            Voir le prochain créneau : {momentInWords(week.data.next.start, zone)}
          </Button>
        </Alert>
      )}
      {week.data && !week.data.next && week.data.days.every(({ creneaux }) => creneaux.length === 0) && (
        <NoCreneau wish={wish} onChange={onChange} />
      )}
      <DaysOfCreneaux days={week.data?.days.filter(({ creneaux }) => creneaux.length > 0) ?? []} zone={zone} onChange={onChange} />
    </section>
  )
}
