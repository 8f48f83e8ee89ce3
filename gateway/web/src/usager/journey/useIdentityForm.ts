import { useEffect } from 'react'
import { set, useForm, type FieldErrors, type Resolver, type UseFormReturn } from 'react-hook-form'
import { formPathOf } from './identityErrors'
import { faultsOf, fittedDraft, type IdentityNeeds } from './identityForm'
import type { IdentityDraft } from './identityDraft'
import { journeyMemory } from './journeyMemory'

export type IdentityFormState = UseFormReturn<IdentityDraft, unknown, IdentityDraft>

/** The form of who comes: every key stroke is kept, and what the server refused is shown at its field. */
export function useIdentityForm(needs: IdentityNeeds, refusals: Record<string, string>): IdentityFormState {
  const form = useForm<IdentityDraft, unknown, IdentityDraft>({
    resolver: resolverFor(needs),
    shouldFocusError: false,
    defaultValues: fittedDraft(journeyMemory.draft, needs),
  })
  const { watch, setError } = form

  useEffect(() => {
    const { unsubscribe } = watch((draft) => journeyMemory.keepDraft(draft as IdentityDraft))
    return unsubscribe
  }, [watch])

  useEffect(() => {
    for (const [champ, message] of Object.entries(refusals)) {
      const path = formPathOf(champ)
      if (path) setError(path, { type: 'server', message })
    }
  }, [refusals, setError])
  return form
}

const resolverFor =
  (needs: IdentityNeeds): Resolver<IdentityDraft, unknown, IdentityDraft> =>
  (draft) => {
    const faults = faultsOf(draft, needs)
    if (faults.length === 0) return { values: draft, errors: {} }
    const errors: FieldErrors<IdentityDraft> = {}
    for (const { path, message } of faults) set(errors, path, { type: 'rule', message })
    return { values: {}, errors }
  }
