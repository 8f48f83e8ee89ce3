import type { UseQueryResult } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { PublicLieu, PublicMotif } from '../../api/types'
import { momentInWords } from '../../dates/words'
import { Alert } from '../../ds/Alert'
import { Waiting } from '../../ds/Waiting'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { ContactCard } from '../ContactCard'
import { LieuAddress } from '../LieuAddress'
import { journeyPath, type Journey } from './journey'
import { StepFrame } from './StepFrame'

interface LieuStepProps {
  journey: Journey
  motif: PublicMotif
  lieux: UseQueryResult<PublicLieu[]>
}

export function LieuStep({ journey, motif, lieux }: LieuStepProps) {
  const { organisation, choice } = journey
  const count = lieux.data?.length ?? 0
  const choose = ({ lieuId }: PublicLieu) =>
    journeyPath(journey, { motifId: motif.motifId, accepted: choice.accepted, persons: choice.persons, lieuId })

  return (
    <StepFrame journey={journey}>
      {lieux.isPending && <Waiting label="Recherche des lieux…" />}
      {lieux.isError && <ProblemAlert error={lieux.error} onRetry={lieux.refetch} busy={lieux.isFetching} />}
      {lieux.data && (
        <p role="status">
          {count === 0 ? 'Aucun lieu disponible.' : count === 1 ? 'Un lieu est disponible.' : `${count} lieux sont disponibles.`}
        </p>
      )}
      {lieux.data && count === 0 && (
        <>
          <Alert severity="info" title="Aucun lieu ne propose ce rendez-vous en ligne pour le moment" titleAs="h2">
            <p>Contactez l’organisation pour prendre rendez-vous.</p>
          </Alert>
          <ContactCard name={organisation.name} contact={organisation.contact} />
        </>
      )}
      <ul className="cards">
        {lieux.data?.map((lieu) => (
          <li key={lieu.lieuId} className="card card--link">
            <h2 className="fr-h6 fr-mb-1v">
              <Link to={choose(lieu)}>{lieu.name}</Link>
            </h2>
            <p className="next-start">
              {lieu.nextStart
                ? `Prochaine disponibilité : ${momentInWords(lieu.nextStart, organisation.zone)}`
                : 'Aucune disponibilité pour le moment'}
            </p>
            <LieuAddress lieu={lieu} />
          </li>
        ))}
      </ul>
    </StepFrame>
  )
}
