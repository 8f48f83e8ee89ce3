import { useQuery } from '@tanstack/react-query'
import { Navigate } from 'react-router'
import { asProblem } from '../../api/problem'
import type { PublicMotif } from '../../api/types'
import { Alert } from '../../ds/Alert'
import { Waiting } from '../../ds/Waiting'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { sessionQuery } from '../publicApi'
import { CodeForm } from '../session/CodeForm'
import { proofOf } from '../session/proof'
import { useUsagerSession } from '../session/useUsagerSession'
import { HoldCountdown } from './HoldCountdown'
import { isComplete, needsOf } from './identityForm'
import { IdentityRecap } from './IdentityRecap'
import { creneauChoiceOf, heldKeyOf, journeyPath, type Journey } from './journey'
import { journeyMemory } from './journeyMemory'
import { LostCreneau } from './LostCreneau'
import { StepFrame } from './StepFrame'
import { TooManyRdvs } from './TooManyRdvs'
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
  const session = useQuery(sessionQuery)
  const { known } = useUsagerSession()
  const draft = journeyMemory.draft
  const identityPath = journeyPath(journey, { ...journey.choice, confirming: false })
  const { confirm, busy, sending, failure, codeSent } = useConfirmation({ journey, choice, hold: hold.data ?? null, identityPath, onRefused })

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
  const wrongCode = problem?.is('code-invalide') ? problem : null
  return (
    <StepFrame journey={journey} error={problem !== null}>
      {hold.data && <HoldCountdown hold={hold.data} onRenew={() => renew(hold.data)} onTakeAgain={takeAgain} />}
      <IdentityRecap draft={draft} to={identityPath} known={known} />
      {codeSent && (
        <Alert severity="warning" title="Votre session a expiré" announced>
          <p>Un nouveau code vient de vous être envoyé. Ce que vous avez saisi est conservé.</p>
        </Alert>
      )}
      {problem?.is('trop-de-rdvs') && <TooManyRdvs problem={problem} organisation={journey.organisation} />}
      {problem && !wrongCode && !problem.is('trop-de-rdvs') && <ProblemAlert error={problem} />}
      {session.isPending ? (
        <Waiting lines={1} />
      ) : (
        <CodeForm
          proof={proofOf(draft)}
          proved={known}
          problem={wrongCode}
          busy={busy}
          label="Confirmer mon rendez-vous"
          busyLabel="Confirmation en cours…"
          onConfirm={confirm}
        />
      )}
    </StepFrame>
  )
}
