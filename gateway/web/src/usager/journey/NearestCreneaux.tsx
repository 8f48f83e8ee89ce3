import type { Problem } from '../../api/problem'
import type { Creneau } from '../../api/types'
import { capitalised, momentInWords } from '../../dates/words'
import { Alert } from '../../ds/Alert'
import { ButtonLink } from '../../ds/Button'

interface NearestCreneauxProps {
  problem: Problem
  zone: string
  /** What the person has not lost. */
  kept: string
  pathOf: (start: string) => string
  allPath: string
}

function nearestIn(problem: Problem): Creneau[] {
  const { creneaux } = problem.members
  return Array.isArray(creneaux) ? (creneaux as Creneau[]).slice(0, 3) : []
}

/** The créneau went to somebody else: the three nearest ones, and all the others. */
export function NearestCreneaux({ problem, zone, kept, pathOf, allPath }: NearestCreneauxProps) {
  const nearest = nearestIn(problem)
  return (
    <>
      <Alert severity="warning" title="Ce créneau vient d’être pris" titleAs="h2" announced>
        <p>
          {kept} {nearest.length > 0 ? 'Voici les créneaux les plus proches :' : 'Choisissez un autre créneau.'}
        </p>
      </Alert>
      {nearest.length > 0 && (
        <ul className="nearest">
          {nearest.map(({ start }) => (
            <li key={start}>
              <ButtonLink priority="secondary" to={pathOf(start)}>
                {capitalised(momentInWords(start, zone))}
              </ButtonLink>
            </li>
          ))}
        </ul>
      )}
      <ButtonLink priority={nearest.length ? 'plain' : 'primary'} to={allPath}>
        Voir tous les créneaux
      </ButtonLink>
    </>
  )
}
