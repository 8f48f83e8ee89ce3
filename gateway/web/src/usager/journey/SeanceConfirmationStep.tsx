import { Navigate } from 'react-router'
import type { PublicMotif } from '../../api/types'
import { Alert } from '../../ds/Alert'
import { ButtonLink } from '../../ds/Button'
import { joinSeance } from '../publicApi'
import { ConfirmationForm } from './ConfirmationForm'
import { identityOf, isComplete, needsOf, participantsOf } from './identityForm'
import type { IdentityDraft } from './identityDraft'
import { heldKeyOf, journeyPath, type Journey } from './journey'
import { journeyMemory } from './journeyMemory'
import { NoSeat } from './NoSeat'
import { StepFrame } from './StepFrame'
import { useConfirmation } from './useConfirmation'

interface SeanceConfirmationStepProps {
  journey: Journey
  motif: PublicMotif
  onRefused: (champs: Record<string, string>) => void
}

/** Signs up; the same request sent again carries the same key. */
async function join(seanceId: string, draft: IdentityDraft) {
  const request = { usager: identityOf(draft), participants: participantsOf(draft) }
  return (await joinSeance(seanceId, request, journeyMemory.idempotencyKeyOf({ seanceId, ...request }))).recap
}

/** Last step of a session: the seat is taken here, or is somebody else's. */
export function SeanceConfirmationStep({ journey, motif, onRefused }: SeanceConfirmationStepProps) {
  const { seanceId } = journey.choice
  const draft = journeyMemory.draft
  const identityPath = journeyPath(journey, { ...journey.choice, confirming: false })
  const { confirm, busy, sending, failure, codeSent } = useConfirmation({
    journey,
    book: seanceId ? (typed) => join(seanceId, typed) : null,
    identityPath,
    onRefused,
  })

  if (!draft || !isComplete(draft, needsOf(motif, journey.choice)) || journeyMemory.isBooked(heldKeyOf(journey))) {
    return sending() ? null : <Navigate to={identityPath} replace />
  }
  if (failure?.is('complet', 'deja-inscrit')) {
    return (
      <StepFrame journey={journey} error>
        {failure.is('complet') ? <NoSeat journey={journey} problem={failure} /> : <AlreadyIn />}
      </StepFrame>
    )
  }
  return (
    <StepFrame journey={journey} error={failure !== null}>
      <ConfirmationForm
        organisation={journey.organisation}
        draft={draft}
        identityPath={identityPath}
        problem={failure}
        codeSent={codeSent}
        busy={busy}
        label="Confirmer ma participation"
        onConfirm={confirm}
      />
    </StepFrame>
  )
}

function AlreadyIn() {
  return (
    <>
      <Alert severity="info" title="Vous êtes déjà inscrit à cette séance" titleAs="h2" announced>
        <p>Rien n’a changé : votre place est gardée.</p>
      </Alert>
      <ButtonLink to="/mes-rendez-vous">Voir mes rendez-vous</ButtonLink>
    </>
  )
}
