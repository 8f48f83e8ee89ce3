import { zodResolver } from '@hookform/resolvers/zod'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import type { RdvUnderAbsence } from '../../api/agenda'
import { asProblem } from '../../api/problem'
import { today } from '../../dates/dates'
import { atHourOf } from '../../dates/zones'
import { Button, ButtonLink } from '../../ds/Button'
import { ErrorSummary } from '../../ds/ErrorSummary'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { errorsInOrder } from '../formErrors'
import { changeFrom, create, verifyAbsence, type Scope, type Target } from '../recurrence/occurrencesApi'
import { useReturn } from '../recurrence/useReturn'
import { useSaved } from '../recurrence/useSaved'
import { useWorkplace } from '../session/workplace'
import { useUnsavedChanges } from '../useUnsavedChanges'
import { AbsenceFields } from './AbsenceFields'
import { ABSENCE_LABELS, absenceDraftOf, absenceSchema, emptyAbsence, type AbsenceInput } from './absenceForm'
import { RdvsUnderAbsence } from './RdvsUnderAbsence'
import { treatAll, type Treated, type Treatment } from './treatment'

interface AbsenceFormProps {
  agentId: string
  /** In which the hours are written. */
  hoursOf: string
  initial: AbsenceInput | null
  target: Target | null
  scope: Exclude<Scope, 'une'>
  onTreated: (treated: Treated[]) => void
}

export function AbsenceForm({ agentId, hoursOf, initial, target, scope, onTreated }: AbsenceFormProps) {
  const { organisationId, zone } = useWorkplace().organisation
  const client = useQueryClient()
  const saved = useSaved('absence', agentId)
  const back = useReturn('absence', agentId)
  const [failure, setFailure] = useState<unknown>(null)
  const [verified, setVerified] = useState<{ of: string; rdvs: RdvUnderAbsence[] } | null>(null)
  const [treatments, setTreatments] = useState<Record<string, Treatment>>({})
  const [refusals, setRefusals] = useState(0)
  const { register, handleSubmit, setError, watch, formState } = useForm<AbsenceInput>({
    resolver: zodResolver(absenceSchema),
    shouldFocusError: false,
    defaultValues: initial ?? emptyAbsence(today(zone).add({ days: 1 }).toString()),
  })
  const unsaved = useUnsavedChanges(formState.isDirty)
  const rdvs = verified?.rdvs ?? []

  const save = async (input: AbsenceInput) => {
    setFailure(null)
    const draft = absenceDraftOf(input, organisationId, agentId)
    const asked = JSON.stringify(draft)
    try {
      const found = verified?.of === asked ? verified.rdvs : (await verifyAbsence(draft, target, scope)).rdvs
      if (verified?.of !== asked) {
        setVerified({ of: asked, rdvs: found })
        if (found.length > 0) return
      }
      const { title } = await (target ? changeFrom('absence', target, scope, draft) : create('absence', draft))
      unsaved.leave()
      if (found.length === 0) return await saved(`L’indisponibilité « ${title} » est enregistrée`)
      onTreated(await treatAll(client, found, treatments))
    } catch (error) {
      const champs = Object.entries(asProblem(error).champs).filter(([champ]) => champ in ABSENCE_LABELS)
      for (const [champ, message] of champs) setError(champ as keyof AbsenceInput, { type: 'server', message })
      if (champs.length === 0) setFailure(error)
      setRefusals((count) => count + 1)
    }
  }
  return (
    <form noValidate onSubmit={handleSubmit(save)} aria-label="Indisponibilité">
      <ErrorSummary errors={errorsInOrder(formState.errors, ABSENCE_LABELS)} attempt={formState.submitCount + refusals} />
      <p className="fr-text--sm">Tous les champs sont obligatoires, sauf mention «&nbsp;facultatif&nbsp;».</p>
      {hoursOf !== zone && <p className="fr-text--sm">Cette indisponibilité est écrite {atHourOf(hoursOf)}.</p>}
      <AbsenceFields register={register} errors={formState.errors} repeated={watch('repeated')} />
      {rdvs.length > 0 && (
        <RdvsUnderAbsence rdvs={rdvs} treatments={treatments} onChange={setTreatments} />
      )}
      {failure !== null && <ProblemAlert error={failure} />}
      <div className="actions">
        <Button type="submit" busy={formState.isSubmitting}>
          {rdvs.length > 0 ? 'Enregistrer et traiter les rendez-vous' : 'Enregistrer'}
        </Button>
        <ButtonLink priority="secondary" to={back.to}>
          {back.words}
        </ButtonLink>
      </div>
      {unsaved.dialog}
    </form>
  )
}
