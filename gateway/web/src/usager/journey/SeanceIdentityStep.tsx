import { useQuery } from '@tanstack/react-query'
import { asProblem } from '../../api/problem'
import type { PublicMotif } from '../../api/types'
import { Alert } from '../../ds/Alert'
import { ButtonLink } from '../../ds/Button'
import { Waiting } from '../../ds/Waiting'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { useLoadedAhead } from '../../shell/lazyPage'
import { seanceQuery } from '../publicApi'
import { IdentityForm } from './IdentityForm'
import { heldKeyOf, journeyPath, type Journey } from './journey'
import { journeyMemory } from './journeyMemory'
import { seatsInWords } from './seanceWords'
import { NoSeat } from './NoSeat'
import { StepFrame } from './StepFrame'

interface SeanceIdentityStepProps {
  journey: Journey
  motif: PublicMotif
  refusals: Record<string, string>
  onCorrected: () => void
}

/** Asks who comes. No seat is held meanwhile: the page says how many are left. */
export function SeanceIdentityStep({ journey, motif, refusals, onCorrected }: SeanceIdentityStepProps) {
  useLoadedAhead(() => import('./SeanceConfirmationStep'))
  const key = heldKeyOf(journey)
  const seance = useQuery(seanceQuery(journey.choice.seanceId ?? ''))

  if (journeyMemory.isBooked(key)) return <AlreadyIn journey={journey} />
  if (seance.isError && [400, 404].includes(asProblem(seance.error).status)) return <UnknownSeance journey={journey} />
  if (seance.data?.seatsLeft === 0) {
    return (
      <StepFrame journey={journey} error>
        <NoSeat journey={journey} problem={null} />
      </StepFrame>
    )
  }
  return (
    <StepFrame journey={journey}>
      {seance.isPending && <Waiting lines={1} />}
      {seance.isError && <ProblemAlert error={seance.error} onRetry={seance.refetch} busy={seance.isFetching} />}
      {seance.data && (
        <p className="hold__time fr-mb-3w">
          <strong>{seatsInWords(seance.data)}</strong>. Votre place est prise quand vous confirmez.
        </p>
      )}
      <IdentityForm key={key} journey={journey} motif={motif} refusals={refusals} onCorrected={onCorrected} ensureHeld={async () => true} />
    </StepFrame>
  )
}

function AlreadyIn({ journey }: { journey: Journey }) {
  return (
    <StepFrame journey={journey}>
      <Alert severity="success" title="Vous êtes inscrit à cette séance" titleAs="h2">
        <p>Votre inscription est confirmée.</p>
      </Alert>
      <ButtonLink to="/rdv">Voir mon rendez-vous</ButtonLink>
    </StepFrame>
  )
}

function UnknownSeance({ journey }: { journey: Journey }) {
  return (
    <StepFrame journey={journey} error>
      <Alert severity="warning" title="On ne peut pas, ou plus, s’inscrire à cette séance" titleAs="h2">
        <p>Elle est peut-être passée ou annulée. Choisissez une séance dans la liste.</p>
      </Alert>
      <ButtonLink to={journeyPath(journey, { motifId: journey.choice.motifId, accepted: true })}>Voir les séances</ButtonLink>
    </StepFrame>
  )
}
