import { useQuery } from '@tanstack/react-query'
import { dayOf } from '../../dates/dates'
import { capitalised, momentInWords } from '../../dates/words'
import { Badge } from '../../ds/Badge'
import { Button } from '../../ds/Button'
import { Waiting } from '../../ds/Waiting'
import { ProblemAlert } from '../../shell/ProblemAlert'
import type { Changes } from '../agenda/useAddress'
import { lieuxOfWishQuery, type Wish } from './creneauxApi'

interface LieuxOfWishProps {
  wish: Wish
  zone: string
  onChange: (changes: Changes) => void
}

/** Lieux that offer the motif, the first free first. */
export function LieuxOfWish({ wish, zone, onChange }: LieuxOfWishProps) {
  const lieux = useQuery(lieuxOfWishQuery(wish))
  if (lieux.isError) return <ProblemAlert error={lieux.error} onRetry={lieux.refetch} busy={lieux.isFetching} />
  if (!lieux.data) return <Waiting />
  const free = lieux.data.filter(({ nextStart }) => nextStart !== null).length
  return (
    <section aria-label="Lieux">
      <p role="status">{free === 0 ? 'Aucun lieu n’a de créneau libre pour ces filtres.' : free === 1 ? 'Un lieu propose des créneaux.' : `${free} lieux proposent des créneaux.`}</p>
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
              <Button priority="secondary" onClick={() => onChange({ lieu: lieuId, date: dayOf(nextStart, zone).toString() })}>
                {capitalised(momentInWords(nextStart, zone))}
                <span className="fr-sr-only">, premier créneau à {name}</span>
              </Button>
            ) : (
              <p className="fr-mb-0">Aucun créneau libre dans les six mois.</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
