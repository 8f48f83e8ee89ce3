import type { Problem } from '../../api/problem'
import type { Creneau } from '../../api/types'
import { wallClockText } from '../../dates/dates'
import { capitalised, momentInWords } from '../../dates/words'
import { Alert } from '../../ds/Alert'
import { ButtonLink } from '../../ds/Button'
import { journeyPath, type Journey } from './journey'

function nearestIn(problem: Problem): Creneau[] {
  const { creneaux } = problem.members
  return Array.isArray(creneaux) ? (creneaux as Creneau[]).slice(0, 3) : []
}

/** The créneau went to somebody else: the nearest ones, with what was typed kept. */
export function LostCreneau({ journey, problem }: { journey: Journey; problem: Problem }) {
  const { choice, organisation } = journey
  const nearest = nearestIn(problem)
  const kept = { ...choice, confirming: false }
  return (
    <>
      <Alert severity="warning" title="Ce créneau vient d’être pris" titleAs="h2" announced>
        <p>
          Ce que vous avez saisi est conservé.{' '}
          {nearest.length > 0 ? 'Voici les créneaux les plus proches :' : 'Choisissez un autre créneau.'}
        </p>
      </Alert>
      {nearest.length > 0 && (
        <ul className="nearest">
          {nearest.map(({ start }) => (
            <li key={start}>
              <ButtonLink
                priority="secondary"
                to={journeyPath(journey, { ...kept, creneau: wallClockText(start, organisation.zone) })}
              >
                {capitalised(momentInWords(start, organisation.zone))}
              </ButtonLink>
            </li>
          ))}
        </ul>
      )}
      <ButtonLink
        priority={nearest.length ? 'plain' : 'primary'}
        to={journeyPath(journey, { ...kept, accepted: true, creneau: null, week: choice.creneau?.slice(0, 10) ?? null })}
      >
        Voir tous les créneaux
      </ButtonLink>
    </>
  )
}
