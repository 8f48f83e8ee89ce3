import { Navigate } from 'react-router'
import { asProblem } from '../../api/problem'
import type { PublicMotif } from '../../api/types'
import { ConfirmationForm } from './ConfirmationForm'
import { confirmRdv } from './confirmRdv'
import { HoldCountdown } from './HoldCountdown'
import { isComplete, needsOf } from './identityForm'
import { creneauChoiceOf, heldKeyOf, journeyPath, type Journey } from './journey'
import { journeyMemory } from './journeyMemory'
import { LostCreneau } from './LostCreneau'
import { StepFrame } from './StepFrame'
import { useConfirmation } from './useConfirmation'
import { useHold } from './useHold'

interface ConfirmationStepProps {
  journey: Journey
  motif: PublicMotif
  onRefused: (champs: Record<string, string>) => void
}

/** Last step: everything to read again, the code received, one button. */
export function ConfirmationStep({ journey, motif, onRefused }: ConfirmationStepProps) {
  const key = heldKeyOf(journey)
  const choice = creneauChoiceOf(journey)
  const { query: hold, takeAgain, renew } = useHold(key, choice)
  const draft = journeyMemory.draft
  const identityPath = journeyPath(journey, { ...journey.choice, confirming: false })
  const { confirm, busy, sending, failure, codeSent } = useConfirmation({
    journey,
    book: choice && ((typed) => confirmRdv({ choice, hold: hold.data ?? null, draft: typed, memory: journeyMemory })),
    identityPath,
    onRefused,
  })

  if (!draft || !choice || !isComplete(draft, needsOf(motif, journey.choice)) || journeyMemory.isBooked(key)) {
    return sending() ? null : <Navigate to={identityPath} replace />
  }
  const problem = failure ?? (hold.isError ? asProblem(hold.error) : null)
  if (problem?.is('creneau-taken')) {
    return (
      <StepFrame journey={journey} error>
        <LostCreneau journey={journey} problem={problem} />
      </StepFrame>
    )
  }
  return (
    <StepFrame journey={journey} error={problem !== null}>
      {hold.data && <HoldCountdown hold={hold.data} onRenew={() => renew(hold.data)} onTakeAgain={takeAgain} />}
      <ConfirmationForm
        organisation={journey.organisation}
        draft={draft}
        identityPath={identityPath}
        problem={problem}
        codeSent={codeSent}
        busy={busy}
        label="Confirmer mon rendez-vous"
        onConfirm={confirm}
      />
    </StepFrame>
  )
}
