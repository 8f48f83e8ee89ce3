import { useQuery } from '@tanstack/react-query'
import type { PublicMotif } from '../../api/types'
import { Alert } from '../../ds/Alert'
import { Waiting } from '../../ds/Waiting'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { ContactCard } from '../ContactCard'
import { useLoadedAhead } from '../../shell/lazyPage'
import { seancesQuery } from '../publicApi'
import { journeyPath, type Journey } from './journey'
import { SeanceCards } from './SeanceCards'
import { StepFrame } from './StepFrame'

/** A motif collectif has sessions instead of créneaux. */
export function SeanceStep({ journey, motif }: { journey: Journey; motif: PublicMotif }) {
  const { organisation, choice } = journey
  useLoadedAhead(() => import('./SeanceIdentityStep'))
  const seances = useQuery(seancesQuery(motif.motifId))
  const count = seances.data?.length ?? 0
  return (
    <StepFrame journey={journey}>
      <p role="status" className="fr-text--sm">
        {seances.isPending && 'Recherche des séances…'}
        {seances.data && count === 0 && 'Aucune séance.'}
        {count > 0 && (count === 1 ? 'Une séance a des places restantes.' : `${count} séances ont des places restantes.`)}
      </p>
      {seances.isPending && <Waiting label="" lines={4} />}
      {seances.isError && <ProblemAlert error={seances.error} onRetry={seances.refetch} busy={seances.isFetching} />}
      {seances.data && count === 0 && (
        <>
          <Alert severity="info" title="Aucune séance n’a de place restante pour le moment" titleAs="h2">
            <p>Revenez plus tard : une place peut se libérer. Vous pouvez aussi contacter l’organisation.</p>
          </Alert>
          <ContactCard name={organisation.name} contact={organisation.contact} />
        </>
      )}
      {count > 0 && (
        <SeanceCards
          seances={seances.data!}
          pathOf={(seanceId) => journeyPath(journey, { motifId: motif.motifId, accepted: choice.accepted, seanceId })}
        />
      )}
    </StepFrame>
  )
}
