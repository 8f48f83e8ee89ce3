import { Link } from 'react-router'
import { GoneMotif } from './GoneMotif'
import { journeyPath, type Journey } from './journey'
import { motifsOf, serviceKey } from './journeyChoice'
import { StepFrame } from './StepFrame'

/** Asked when several services receive usagers: two of them may give a motif of the same name (EDGE_CASES C23). */
export function ServiceStep({ journey }: { journey: Journey }) {
  const { services, organisation } = journey
  const countOf = (name: string) => motifsOf(organisation.motifs, serviceKey(name)).length
  return (
    <StepFrame journey={journey}>
      {journey.choice.motifId && <GoneMotif />}
      <ul className="cards">
        {services.map((name) => (
          <li key={name} className="card card--link">
            <h2 className="fr-h6 fr-mb-1v">
              <Link to={journeyPath(journey, { service: serviceKey(name) })}>{name}</Link>
            </h2>
            <p className="hint fr-text--sm fr-mb-0">{countOf(name) > 1 ? `${countOf(name)} motifs de rendez-vous` : 'Un motif de rendez-vous'}</p>
          </li>
        ))}
      </ul>
    </StepFrame>
  )
}
