import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { Waiting } from '../../ds/Waiting'
import { PageHeading } from '../../shell/PageHeading'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { lieuxQuery, motifsQuery } from '../agentApi'
import { AgentSelect } from '../AgentSelect'
import { FormPage } from '../recurrence/FormPage'
import { SERVICE } from '../service'
import { useWorkplace } from '../session/workplace'
import { PlageForm } from './PlageForm'
import { plageInputOf } from './plageForm'

/** Creates a plage, alone or from a model, or changes one: all of it, from an occurrence on, or one occurrence. */
export function PlageFormPage() {
  const { me, organisation } = useWorkplace()
  const [params, setParams] = useSearchParams()
  const motifs = useQuery(motifsQuery(organisation.organisationId))
  const lieux = useQuery(lieuxQuery(organisation.organisationId))
  const failed = [motifs, lieux].find((query) => query.isError)
  if (!motifs.data || !lieux.data) {
    return (
      <>
        <PageHeading title="Plage d’ouverture" service={SERVICE} />
        {failed ? <ProblemAlert error={failed.error} onRetry={failed.refetch} busy={failed.isFetching} /> : <Waiting />}
      </>
    )
  }
  const open = lieux.data.filter(({ open }) => open)
  return (
    <FormPage
      kind="plage"
      titles={{ create: 'Créer une plage d’ouverture', change: 'Modifier une plage d’ouverture' }}
      form={({ model, target, scope }) => {
        const agentId = model?.agentId ?? params.get('agent') ?? me.agentId
        return (
          <>
            {!model && <AgentSelect kind="plage" value={agentId} onChange={(chosen) => setParams({ agent: chosen }, { replace: true })} />}
            <PlageForm
              motifs={motifs.data}
              lieux={open}
              agentId={agentId}
              initial={model && { ...plageInputOf(model), ...(scope === 'suivantes' && target?.day && { firstDay: target.day }) }}
              target={target}
              scope={scope}
            />
          </>
        )
      }}
    />
  )
}
