import type { Problem } from '../../api/problem'
import type { Seance } from '../../api/types'
import { capitalised, momentInWords } from '../../dates/words'
import { Alert } from '../../ds/Alert'
import { ButtonLink } from '../../ds/Button'
import { ContactCard } from '../ContactCard'
import { journeyPath, type Journey } from './journey'

interface NoSeatProps {
  journey: Journey
  /** The refusal, with the sessions where seats are left; null when the page knew it before asking. */
  problem: Problem | null
}

const othersIn = (problem: Problem | null): Seance[] =>
  Array.isArray(problem?.members.seances) ? (problem.members.seances as Seance[]) : []

/** The last seat went to somebody else: other sessions, or whom to ask, with what was typed kept (EDGE_CASES H5). */
export function NoSeat({ journey, problem }: NoSeatProps) {
  const { motifId } = journey.choice
  const others = othersIn(problem)
  return (
    <>
      <Alert severity="warning" title="Il ne reste plus de place à cette séance" titleAs="h2" announced>
        <p>
          Ce que vous avez saisi est conservé.{' '}
          {others.length > 0 ? 'Des places restent à ces séances :' : 'Choisissez une autre séance, ou contactez l’organisation.'}
        </p>
      </Alert>
      {others.length > 0 && (
        <ul className="nearest">
          {others.map(({ rdvId, start, zone }) => (
            <li key={rdvId}>
              <ButtonLink priority="secondary" to={journeyPath(journey, { motifId, accepted: true, seanceId: rdvId })}>
                {capitalised(momentInWords(start, zone))}
              </ButtonLink>
            </li>
          ))}
        </ul>
      )}
      <ButtonLink priority={others.length ? 'plain' : 'primary'} to={journeyPath(journey, { motifId, accepted: true })}>
        Voir toutes les séances
      </ButtonLink>
      {others.length === 0 && <ContactCard name={journey.organisation.name} contact={journey.organisation.contact} />}
    </>
  )
}
