import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import type { PublicMotif } from '../../api/types'
import { Alert } from '../../ds/Alert'
import { Button } from '../../ds/Button'
import { ErrorSummary } from '../../ds/ErrorSummary'
import { Checkbox } from '../../ds/fields'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { FranceConnect } from '../session/FranceConnect'
import { proofOf } from '../session/proof'
import { sendCodeOnce } from '../session/sentCodes'
import { useUsagerSession } from '../session/useUsagerSession'
import { OFFERS } from '../offers'
import { BirthDateFields } from './BirthDateFields'
import { ContactFields } from './ContactFields'
import { errorsInOrder, formPathOf } from './identityErrors'
import { IdentityFields } from './IdentityFields'
import { journeyPath, type Journey } from './journey'
import type { IdentityDraft } from './identityDraft'
import { journeyMemory } from './journeyMemory'
import { needsOf } from './identityForm'
import { PersonsFields } from './PersonsFields'
import { ProvedContact } from './ProvedContact'
import { useIdentityForm } from './useIdentityForm'
import { useProvedIdentity } from './useProvedIdentity'

interface IdentityFormProps {
  journey: Journey
  motif: PublicMotif
  refusals: Record<string, string>
  onCorrected: () => void
  ensureHeld: () => Promise<boolean>
}

export function IdentityForm({ journey, motif, refusals, onCorrected, ensureHeld }: IdentityFormProps) {
  const navigate = useNavigate()
  const { session, known, leave } = useUsagerSession()
  const [failure, setFailure] = useState<unknown>(null)
  const needs = needsOf(motif, journey.choice)
  const form = useIdentityForm(needs, refusals)
  useProvedIdentity(form, session)
  const { register, handleSubmit, formState } = form
  const { errors, submitCount, isSubmitting } = formState
  const refused = Object.keys(refusals).length > 0
  const elsewhere = Object.entries(refusals).filter(([champ]) => formPathOf(champ) === null)

  useEffect(() => {
    if (known) setFailure(null)
  }, [known])

  const proceed = async (draft: IdentityDraft) => {
    setFailure(null)
    journeyMemory.keepDraft(draft)
    try {
      if (!(await ensureHeld())) return
      if (!known) await sendCodeOnce(proofOf(draft))
      onCorrected()
      await navigate(journeyPath(journey, { ...journey.choice, accepted: true, confirming: true }))
    } catch (error) {
      setFailure(error)
    }
  }

  return (
    <form noValidate onSubmit={handleSubmit(proceed)} aria-label="Vos coordonnées">
      <ErrorSummary errors={errorsInOrder(errors)} attempt={submitCount + (refused ? 1 : 0)} />
      {elsewhere.length > 0 && (
        <Alert severity="error" title="Le rendez-vous n’a pas pu être confirmé" titleAs="h2" announced>
          {elsewhere.map(([champ, message]) => (
            <p key={champ}>{message}</p>
          ))}
        </Alert>
      )}
      {!known && !session.identity && OFFERS.franceConnect && <FranceConnect />}
      {(known || session.identity) && <ProvedContact session={session} form={form} needs={needs} onLeave={() => void leave().catch(setFailure)} />}
      <p className="fr-text--sm">Tous les champs sont obligatoires, sauf mention « facultatif ».</p>
      {!session.identity && <IdentityFields form={form} />}
      {!known && <ContactFields form={form} needs={needs} />}
      {!session.identity && (
        <BirthDateFields
          id="birthDay"
          own
          error={errors.birthDay?.message}
          day={register('birthDay')}
          month={register('birthMonth')}
          year={register('birthYear')}
        />
      )}
      <PersonsFields form={form} needs={needs} known={known && OFFERS.proches} />
      {needs.acceptance && (
        <>
          <h2 className="fr-h6">À lire avant le rendez-vous</h2>
          <p className="instructions">{motif.instructionsBefore}</p>
          <Checkbox id="accepted" label="J’ai lu ces consignes" error={errors.accepted?.message} native={register('accepted')} />
        </>
      )}
      {failure !== null && <ProblemAlert error={failure} />}
      <Button type="submit" busy={isSubmitting}>
        Continuer
      </Button>
    </form>
  )
}
