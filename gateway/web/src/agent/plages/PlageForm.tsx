import { zodResolver } from '@hookform/resolvers/zod'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { useForm } from 'react-hook-form'
import type { PlageWarning } from '../../api/agenda'
import { asProblem } from '../../api/problem'
import type { Lieu, Motif } from '../../api/types'
import { Button, ButtonLink } from '../../ds/Button'
import { ErrorSummary } from '../../ds/ErrorSummary'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { agentsQuery } from '../agents/agentsApi'
import { errorsInOrder } from '../formErrors'
import { changeFrom, create, verifyPlage, type Scope, type Target } from '../recurrence/occurrencesApi'
import { useReturn } from '../recurrence/useReturn'
import { useSaved } from '../recurrence/useSaved'
import { useWorkplace } from '../session/workplace'
import { useUnsavedChanges } from '../useUnsavedChanges'
import { PlageFields } from './PlageFields'
import { EMPTY_PLAGE, PLAGE_LABELS, plageDraftOf, plageMotifsOf, plageSchema, type PlageInput } from './plageForm'
import { PlageWarnings } from './PlageWarnings'

interface PlageFormProps {
  motifs: Motif[]
  lieux: Lieu[]
  agentId: string
  initial: PlageInput | null
  target: Target | null
  scope: Exclude<Scope, 'une'>
}

export function PlageForm({ motifs, lieux, agentId, initial, target, scope }: PlageFormProps) {
  const { organisationId } = useWorkplace().organisation
  const saved = useSaved('plage', agentId)
  const back = useReturn('plage', agentId)
  const [failure, setFailure] = useState<unknown>(null)
  const [warned, setWarned] = useState<{ of: string; warnings: PlageWarning[] } | null>(null)
  const [refusals, setRefusals] = useState(0)
  const schema = useMemo(() => plageSchema(motifs), [motifs])
  const { register, handleSubmit, setError, setValue, getValues, watch, formState } = useForm<PlageInput>({
    resolver: zodResolver(schema),
    shouldFocusError: false,
    defaultValues: initial ?? { ...EMPTY_PLAGE, lieuId: lieux.length === 1 ? lieux[0]!.lieuId : '' },
  })
  const agent = useQuery(agentsQuery(organisationId)).data?.find((one) => one.agentId === agentId)
  const offered = useMemo(() => plageMotifsOf(motifs, agent, initial?.motifIds ?? []), [motifs, agent, initial])
  useEffect(() => {
    const chosen = getValues('motifIds')
    const kept = chosen.filter((id) => offered.some(({ motifId }) => motifId === id))
    if (kept.length < chosen.length) setValue('motifIds', kept) // another agent was chosen
  }, [offered, getValues, setValue])
  const unsaved = useUnsavedChanges(formState.isDirty)
  const warnings = warned?.warnings ?? []

  const save = async (input: PlageInput) => {
    setFailure(null)
    const draft = plageDraftOf(input, organisationId, agentId)
    const asked = JSON.stringify(draft)
    try {
      if (warned?.of !== asked) {
        const verified = await verifyPlage(draft, target?.id ?? null)
        setWarned({ of: asked, warnings: verified.warnings })
        if (verified.warnings.length > 0) return
      }
      const { title } = await (target ? changeFrom('plage', target, scope, draft) : create('plage', draft))
      unsaved.leave()
      await saved(`La plage « ${title} » est ${target ? 'enregistrée' : 'créée'}`)
    } catch (error) {
      const champs = Object.entries(asProblem(error).champs).filter(([champ]) => champ in PLAGE_LABELS)
      for (const [champ, message] of champs) setError(champ as keyof PlageInput, { type: 'server', message })
      if (champs.length === 0) setFailure(error)
      setRefusals((count) => count + 1)
    }
  }
  return (
    <form noValidate onSubmit={handleSubmit(save)} aria-label="Plage d’ouverture">
      <ErrorSummary errors={errorsInOrder(formState.errors, PLAGE_LABELS)} attempt={formState.submitCount + refusals} />
      <p className="fr-text--sm">Tous les champs sont obligatoires, sauf mention «&nbsp;facultatif&nbsp;».</p>
      <PlageFields register={register} errors={formState.errors} motifs={offered} lieux={lieux} repeated={watch('repeated')} />
      <PlageWarnings warnings={warnings} />
      {failure !== null && <ProblemAlert error={failure} />}
      <div className="actions">
        <Button type="submit" busy={formState.isSubmitting}>
          {warnings.length > 0 ? 'Enregistrer quand même' : target ? 'Enregistrer' : 'Créer la plage d’ouverture'}
        </Button>
        <ButtonLink priority="secondary" to={back.to}>
          {back.words}
        </ButtonLink>
      </div>
      {unsaved.dialog}
    </form>
  )
}
