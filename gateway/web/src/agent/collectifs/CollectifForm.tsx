import { zodResolver } from '@hookform/resolvers/zod'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useNavigate } from 'react-router'
import { asProblem } from '../../api/problem'
import type { Colleague, Lieu, Motif } from '../../api/types'
import { Alert } from '../../ds/Alert'
import { Button, ButtonLink } from '../../ds/Button'
import { ErrorSummary } from '../../ds/ErrorSummary'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { warningsOf } from '../agenda/warnings'
import { errorsInOrder } from '../formErrors'
import { useWorkplace } from '../session/workplace'
import { useUnsavedChanges } from '../useUnsavedChanges'
import { CollectifFields } from './CollectifFields'
import { champOf, COLLECTIF_LABELS, collectifDraftOf, collectifSchema, type CollectifInput } from './collectifForm'
import { createCollectif } from './collectifsApi'
import { nameOf } from './collectifWords'
import { COLLECTIFS_PATH } from './paths'

interface CollectifFormProps {
  motifs: Motif[]
  lieux: Lieu[]
  colleagues: Colleague[]
}

/** Sets a session; once warned, the same session again is confirmed. */
export function CollectifForm({ motifs, lieux, colleagues }: CollectifFormProps) {
  const { me, organisation } = useWorkplace()
  const navigate = useNavigate()
  const client = useQueryClient()
  const [failure, setFailure] = useState<unknown>(null)
  const [warnedOf, setWarnedOf] = useState('')
  const [refusals, setRefusals] = useState(0)
  const [only] = motifs.length === 1 ? motifs : []
  const form = useForm<CollectifInput>({
    resolver: zodResolver(collectifSchema),
    shouldFocusError: false,
    defaultValues: {
      motifId: only?.motifId ?? '',
      day: '',
      time: '09:00',
      durationMin: String(only?.durationMin ?? ''),
      lieuId: lieux.length === 1 ? lieux[0]!.lieuId : '',
      agentIds: [me.agentId],
      title: '',
      seats: '10',
    },
  })
  const { handleSubmit, setError, formState } = form
  const unsaved = useUnsavedChanges(formState.isDirty)
  const warnings = warningsOf(failure)

  const save = async (input: CollectifInput) => {
    setFailure(null)
    const draft = collectifDraftOf(input, organisation.organisationId, organisation.zone)
    if (!draft) return setError('time', { type: 'rule', message: 'Cette heure n’existe pas ce jour-là' })
    const asked = JSON.stringify(draft)
    try {
      const rdv = await createCollectif({ ...draft, ...(warnedOf === asked && { confirmed: true }) }, crypto.randomUUID())
      unsaved.leave()
      void client.invalidateQueries({ queryKey: ['rdvs'] })
      await navigate(COLLECTIFS_PATH, { state: { news: `Le RDV collectif « ${nameOf(rdv)} » est créé` } })
    } catch (error) {
      const champs = Object.entries(asProblem(error).champs).filter(([champ]) => champOf(champ) in COLLECTIF_LABELS)
      for (const [champ, message] of champs) setError(champOf(champ) as keyof CollectifInput, { type: 'server', message })
      if (champs.length === 0) setFailure(error)
      if (warningsOf(error).length > 0) setWarnedOf(asked)
      setRefusals((count) => count + 1)
    }
  }
  return (
    <form noValidate onSubmit={handleSubmit(save)} aria-label="RDV collectif">
      <ErrorSummary errors={errorsInOrder(formState.errors, COLLECTIF_LABELS)} attempt={formState.submitCount + refusals} />
      <p className="fr-text--sm">Tous les champs sont obligatoires, sauf mention «&nbsp;facultatif&nbsp;».</p>
      <CollectifFields form={form} motifs={motifs} lieux={lieux} colleagues={colleagues} />
      {warnings.length > 0 && (
        <Alert severity="warning" title="À vérifier avant de créer" announced>
          <ul>
            {warnings.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </Alert>
      )}
      {failure !== null && warnings.length === 0 && <ProblemAlert error={failure} />}
      <div className="actions">
        <Button type="submit" busy={formState.isSubmitting}>
          {warnings.length > 0 ? 'Créer quand même' : 'Créer le RDV collectif'}
        </Button>
        <ButtonLink priority="secondary" to={COLLECTIFS_PATH}>
          Revenir à la liste
        </ButtonLink>
      </div>
      {unsaved.dialog}
    </form>
  )
}
