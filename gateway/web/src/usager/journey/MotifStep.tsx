import { Link } from 'react-router'
import { TYPE_IN_WORDS } from '../../api/motifWords'
import { Alert } from '../../ds/Alert'
import { durationInWords } from '../../dates/words'
import { ContactCard } from '../ContactCard'
import { GoneMotif } from './GoneMotif'
import { journeyPath, type Journey } from './journey'
import { motifsOf } from './journeyChoice'
import { StepFrame } from './StepFrame'

export function MotifStep({ journey }: { journey: Journey }) {
  const { organisation, choice } = journey
  const motifs = motifsOf(organisation.motifs, choice.service)
  return (
    <StepFrame journey={journey}>
      {choice.motifId && <GoneMotif />}
      {motifs.length === 0 ? (
        <>
          <Alert severity="info" title="Aucun rendez-vous n’est proposé en ligne pour le moment" titleAs="h2">
            <p>Contactez l’organisation pour prendre rendez-vous.</p>
          </Alert>
          <ContactCard name={organisation.name} contact={organisation.contact} />
        </>
      ) : (
        <ul className="cards">
          {motifs.map((motif) => (
            <li key={motif.motifId} className="card card--link">
              <h2 className="fr-h6 fr-mb-1v">
                <Link to={journeyPath(journey, { motifId: motif.motifId })}>{motif.name}</Link>
              </h2>
              <p className="fr-mb-0">
                {TYPE_IN_WORDS[motif.type]} · {durationInWords(motif.durationMin)}
                {motif.personsMax > 1 && ` · jusqu’à ${motif.personsMax} personnes`}
                {motif.collectif && ' · rendez-vous collectif'}
              </p>
              <p className="hint fr-text--sm fr-mb-0">{motif.serviceName}</p>
            </li>
          ))}
        </ul>
      )}
    </StepFrame>
  )
}
