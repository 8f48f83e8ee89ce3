import { zodResolver } from '@hookform/resolvers/zod'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useForm } from 'react-hook-form'
import { useNavigate, useSearchParams } from 'react-router'
import { asProblem } from '../../api/problem'
import type { Lieu, Motif } from '../../api/types'
import { Button, ButtonLink } from '../../ds/Button'
import { ErrorSummary } from '../../ds/ErrorSummary'
import { Waiting } from '../../ds/Waiting'
import { PageHeading } from '../../shell/PageHeading'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { createPlage, lieuxQuery, motifsQuery } from '../agentApi'
import { AgentSelect } from '../AgentSelect'
import { errorsInOrder } from '../formErrors'
import { SERVICE } from '../service'
import { useWorkplace } from '../session/workplace'
import { EMPTY_PLAGE, PLAGE_LABELS, plageDraftOf, plageSchema, type PlageInput } from './plageForm'
import { PlageFields } from './PlageFields'

const TITLE = 'Créer une plage d’ouverture'

export function NewPlagePage() {
  const { organisationId } = useWorkplace().organisation
  const motifs = useQuery(motifsQuery(organisationId))
  const lieux = useQuery(lieuxQuery(organisationId))
  const failed = [motifs, lieux].find((query) => query.isError)
  if (motifs.data && lieux.data) return <PlageForm motifs={motifs.data} lieux={lieux.data.filter(({ open }) => open)} />
  return (
    <>
      <PageHeading title={TITLE} service={SERVICE} />
      {failed ? <ProblemAlert error={failed.error} onRetry={failed.refetch} busy={failed.isFetching} /> : <Waiting />}
    </>
  )
}

function PlageForm({ motifs, lieux }: { motifs: Motif[]; lieux: Lieu[] }) {
  const { me, organisation } = useWorkplace()
  const [params, setParams] = useSearchParams()
  const agentId = params.get('agent') ?? me.agentId
  const navigate = useNavigate()
  const client = useQueryClient()
  const [failure, setFailure] = useState<unknown>(null)
  const schema = useMemo(() => plageSchema(motifs), [motifs])
  const { register, handleSubmit, setError, watch, formState } = useForm<PlageInput>({
    resolver: zodResolver(schema),
    shouldFocusError: false,
    defaultValues: { ...EMPTY_PLAGE, lieuId: lieux.length === 1 ? lieux[0]!.lieuId : '' },
  })
  const errors = errorsInOrder(formState.errors, PLAGE_LABELS)
  const [refusals, setRefusals] = useState(0)

  const save = async (input: PlageInput) => {
    setFailure(null)
    try {
      const { title } = await createPlage(plageDraftOf(input, organisation.organisationId, agentId))
      void client.invalidateQueries({ queryKey: ['plages'] })
      void client.invalidateQueries({ queryKey: ['agenda'] })
      await navigate(`/agent/plages-ouverture?${new URLSearchParams({ agent: agentId })}`, { state: { created: title } })
    } catch (error) {
      const champs = Object.entries(asProblem(error).champs).filter(([champ]) => champ in PLAGE_LABELS)
      for (const [champ, message] of champs) setError(champ as keyof PlageInput, { type: 'server', message })
      if (champs.length === 0) setFailure(error)
      setRefusals((count) => count + 1)
    }
  }
  return (
    <div className="form-page">
      <PageHeading title={TITLE} service={SERVICE} />
      <form noValidate onSubmit={handleSubmit(save)} aria-label={TITLE}>
        <ErrorSummary errors={errors} attempt={formState.submitCount + refusals} />
        <p className="fr-text--sm">Tous les champs sont obligatoires, sauf mention «&nbsp;facultatif&nbsp;».</p>
        <AgentSelect value={agentId} onChange={(chosen) => setParams({ agent: chosen }, { replace: true })} />
        <PlageFields register={register} errors={formState.errors} motifs={motifs} lieux={lieux} weekly={watch('repeated') === 'weekly'} />
        {failure !== null && <ProblemAlert error={failure} />}
        <div className="actions">
          <Button type="submit" busy={formState.isSubmitting}>
            Créer la plage d’ouverture
          </Button>
          <ButtonLink priority="secondary" to="/agent/plages-ouverture">
            Revenir à la liste
          </ButtonLink>
        </div>
      </form>
    </div>
  )
}
