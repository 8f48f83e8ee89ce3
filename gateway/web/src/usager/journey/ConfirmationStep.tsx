import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { Navigate, useNavigate } from 'react-router'
import { asProblem } from '../../api/problem'
import type { PublicMotif } from '../../api/types'
import { Waiting } from '../../ds/Waiting'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { recapQuery, sessionQuery } from '../publicApi'
import { CodeForm } from './CodeForm'
import { confirmRdv } from './confirmRdv'
import { HoldCountdown } from './HoldCountdown'
import { IdentityRecap } from './IdentityRecap'
import { emailOf } from './identityForm'
import { creneauChoiceOf, heldKeyOf, journeyPath, type Journey } from './journey'
import { journeyMemory } from './journeyMemory'
import { LostCreneau } from './LostCreneau'
import { StepFrame } from './StepFrame'
import { useHold } from './useHold'

interface ConfirmationStepProps {
  journey: Journey
  motif: PublicMotif
  onRefused: (champs: Record<string, string>) => void
}

/** Last step: everything to read again, the code received by mail, one button. */
export function ConfirmationStep({ journey, onRefused }: ConfirmationStepProps) {
  const client = useQueryClient()
  const navigate = useNavigate()
  const key = heldKeyOf(journey)
  const choice = creneauChoiceOf(journey)
  const { query: hold, takeAgain, renew } = useHold(key, choice)
  const session = useQuery(sessionQuery)
  const [failure, setFailure] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  const sending = useRef(false)
  const draft = journeyMemory.draft
  const identityPath = journeyPath(journey, { ...journey.choice, confirming: false })

  if (!draft || !choice || journeyMemory.isBooked(key)) return sending.current ? null : <Navigate to={identityPath} replace />

  const confirm = async (code: string | null) => {
    if (sending.current) return
    sending.current = true
    setBusy(true)
    setFailure(null)
    try {
      const recap = await confirmRdv({
        choice,
        hold: hold.data ?? null,
        draft,
        code,
        memory: journeyMemory,
        onProved: (email) => client.setQueryData(sessionQuery.queryKey, { email }),
      })
      journeyMemory.close(key)
      client.removeQueries({ queryKey: ['hold'] })
      void client.invalidateQueries({ queryKey: ['creneaux'] })
      void client.invalidateQueries({ queryKey: ['lieux'] })
      client.setQueryData(recapQuery.queryKey, recap)
      await navigate('/rdv', { replace: true, state: { justBooked: true } })
    } catch (error) {
      sending.current = false
      setBusy(false)
      refuse(asProblem(error))
    }
  }
  const refuse = (problem: ReturnType<typeof asProblem>) => {
    if (problem.status === 401) void client.invalidateQueries({ queryKey: sessionQuery.queryKey })
    if (problem.status === 422 && Object.keys(problem.champs).length > 0) {
      onRefused(problem.champs)
      void navigate(identityPath, { replace: true })
    } else {
      setFailure(problem)
    }
  }

  const problem = failure ? asProblem(failure) : hold.isError ? asProblem(hold.error) : null
  if (problem?.is('creneau-taken')) {
    return (
      <StepFrame journey={journey} error>
        <LostCreneau journey={journey} problem={problem} />
      </StepFrame>
    )
  }
  const proved = session.data?.email?.toLowerCase() === emailOf(draft)
  return (
    <StepFrame journey={journey} error={problem !== null}>
      {hold.data && <HoldCountdown hold={hold.data} onRenew={() => renew(hold.data)} onTakeAgain={takeAgain} />}
      <IdentityRecap draft={draft} to={identityPath} />
      {problem && !problem.is('code-invalide') && <ProblemAlert error={problem} />}
      {session.isPending ? (
        <Waiting lines={1} />
      ) : (
        <CodeForm
          email={emailOf(draft)}
          proved={proved}
          problem={problem?.is('code-invalide') ? problem : null}
          busy={busy}
          onConfirm={confirm}
        />
      )}
    </StepFrame>
  )
}
