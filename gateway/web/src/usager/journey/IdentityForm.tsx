import { zodResolver } from '@hookform/resolvers/zod'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useForm } from 'react-hook-form'
import { useNavigate } from 'react-router'
import { asProblem } from '../../api/problem'
import type { PublicMotif } from '../../api/types'
import { Button } from '../../ds/Button'
import { ErrorSummary } from '../../ds/ErrorSummary'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { sendCode, sessionQuery } from '../publicApi'
import { IdentityFields } from './IdentityFields'
import { errorsInOrder, formPathOf } from './identityErrors'
import { emailOf, EMPTY_DRAFT, identitySchema } from './identityForm'
import { journeyPath, type Journey } from './journey'
import { journeyMemory, type IdentityDraft } from './journeyMemory'

interface IdentityFormProps {
  journey: Journey
  motif: PublicMotif
  refusals: Record<string, string>
  onCorrected: () => void
  ensureHeld: () => Promise<boolean>
}

export function IdentityForm({ journey, motif, refusals, onCorrected, ensureHeld }: IdentityFormProps) {
  const navigate = useNavigate()
  const session = useQuery(sessionQuery)
  const [failure, setFailure] = useState<unknown>(null)
  const needs = {
    preDemandes: motif.categorie ? journey.choice.persons : 0,
    telephone: motif.type === 'telephone',
    acceptance: Boolean(motif.instructionsBefore) && !journey.choice.accepted,
  }
  const { register, handleSubmit, setError, watch, formState } = useForm<IdentityDraft>({
    resolver: zodResolver(identitySchema(needs)),
    shouldFocusError: false,
    defaultValues: fittedDraft(needs.preDemandes),
  })
  const { errors, submitCount, isSubmitting } = formState
  const list = errorsInOrder(errors)

  useEffect(() => {
    const { unsubscribe } = watch((draft) => journeyMemory.keepDraft(draft as IdentityDraft))
    return unsubscribe
  }, [watch])

  const refused = Object.keys(refusals).length > 0
  useEffect(() => {
    for (const [champ, message] of Object.entries(refusals)) {
      const path = formPathOf(champ)
      if (path) setError(path, { type: 'server', message })
    }
  }, [refusals, setError])

  const proceed = async (draft: IdentityDraft) => {
    setFailure(null)
    journeyMemory.keepDraft(draft)
    try {
      if (!(await ensureHeld())) return
      await proveLater(emailOf(draft), session.data?.email ?? null)
      onCorrected()
      await navigate(journeyPath(journey, { ...journey.choice, accepted: true, confirming: true }))
    } catch (error) {
      setFailure(error)
    }
  }

  return (
    <form noValidate onSubmit={handleSubmit(proceed)} aria-label="Vos coordonnées">
      <ErrorSummary errors={list} attempt={submitCount + (refused ? 1 : 0)} />
      <p className="fr-text--sm">Tous les champs sont obligatoires, sauf mention « facultatif ».</p>
      <IdentityFields register={register} errors={errors} motif={motif} needs={needs} />
      {failure !== null && <ProblemAlert error={failure} />}
      <Button type="submit" busy={isSubmitting}>
        Continuer
      </Button>
    </form>
  )
}

function fittedDraft(preDemandes: number): IdentityDraft {
  const draft = journeyMemory.draft ?? EMPTY_DRAFT
  return { ...draft, preDemandes: Array.from({ length: preDemandes }, (_, index) => draft.preDemandes[index] ?? '') }
}

/** Sends the code that the next step asks for, unless the address is proved or a code is on its way already. */
async function proveLater(email: string, proved: string | null): Promise<void> {
  if (email === proved || journeyMemory.hasFreshCode(email)) return
  try {
    await sendCode(email)
  } catch (error) {
    if (!(asProblem(error).status === 429 && journeyMemory.hasFreshCode(email))) throw error
  }
  journeyMemory.keepCodeSent(email)
}
