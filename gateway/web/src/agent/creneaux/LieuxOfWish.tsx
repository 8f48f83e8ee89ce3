import { useQuery } from '@tanstack/react-query'
import { dayOf, type Day } from '../../dates/dates'
import { momentInWords } from '../../dates/words'
import { Badge } from '../../ds/Badge'
import { Button } from '../../ds/Button'
import { Waiting } from '../../ds/Waiting'
import { ProblemAlert } from '../../shell/ProblemAlert'
import type { Changes } from '../agenda/useAddress'
import { lieuxOfWishQuery, type Wish } from './creneauxApi'
import { NoCreneau } from './NoCreneau'
import { WeekOfCreneaux } from './WeekOfCreneaux'

interface LieuxOfWishProps {
  wish: Wish
  zone: string
  today: Day
  onChange: (changes: Changes) => void
}

/**
 * Lieux that offer the motif, the first free first. When one alone is free there is nothing to choose: its week is shown at
 * once, and the address tells of it only from the next step on, so that one goes back to the search and not to the same week.
 */
export function LieuxOfWish({ wish, zone, today, onChange }: LieuxOfWishProps) {
  const lieux = useQuery(lieuxOfWishQuery(wish))
  if (lieux.isError) return <ProblemAlert error={lieux.error} onRetry={lieux.refetch} busy={lieux.isFetching} />
  if (!lieux.data) return <Waiting />
  const free = lieux.data.flatMap(({ lieuId, nextStart }) => (nextStart === null ? [] : { lieu: lieuId, date: dayOf(nextStart, zone).toString() }))
  const [first, ...others] = free
  if (!first) return <NoCreneau wish={wish} onChange={onChange} />
  if (others.length === 0) {
    return <WeekOfCreneaux wish={{ ...wish, from: first.date }} lieuId={first.lieu} zone={zone} today={today} onChange={(changes) => onChange({ ...first, ...changes })} />
  }
  return (
    <section aria-label="Lieux">
      <p role="status">{free.length} lieux proposent des créneaux.</p>
      <ul className="tiles">
        {lieux.data.map(({ lieuId, name, street, postalCode, city, pmr, nextStart }) => (
          <li key={lieuId} className="find-lieu">
            <h2 className="fr-h6 fr-mb-1v">{name}</h2>
            <p className="fr-text--sm fr-mb-1w">
              {street}, {postalCode} {city}
            </p>
            {pmr && (
              <p className="fr-mb-1w">
                <Badge>Accessible PMR</Badge>
              </p>
            )}
            {nextStart ? (
              <>
                <p className="fr-mb-1w">Le premier : {momentInWords(nextStart, zone)}</p>
                <Button priority="secondary" onClick={() => onChange({ lieu: lieuId, date: dayOf(nextStart, zone).toString() })}>
                  Voir les créneaux<span className="fr-sr-only">, premier créneau à {name}</span>
                </Button>
              </>
            ) : (
              <p className="fr-mb-0">Aucun créneau libre dans les six mois.</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
