import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { AgentSelect } from '../AgentSelect'
import { FormPage } from '../recurrence/FormPage'
import { useWorkplace } from '../session/workplace'
import { AbsenceForm } from './AbsenceForm'
import { absenceInputOf } from './absenceForm'
import { TreatedRdvs } from './TreatedRdvs'
import type { Treated } from './treatment'

/** Declares an indisponibilité, or changes one; the RDVs that it leaves without their agent are dealt with here. */
export function AbsenceFormPage() {
  const { me, organisation } = useWorkplace()
  const [params, setParams] = useSearchParams()
  const [treated, setTreated] = useState<Treated[] | null>(null)
  if (treated) return <TreatedRdvs treated={treated} title="L’indisponibilité est enregistrée" />
  return (
    <FormPage
      kind="absence"
      titles={{ create: 'Déclarer une indisponibilité', change: 'Modifier une indisponibilité' }}
      form={({ model, target, scope }) => {
        const agentId = model?.agentId ?? params.get('agent') ?? me.agentId
        return (
          <>
            {!model && <AgentSelect kind="absence" value={agentId} onChange={(chosen) => setParams({ agent: chosen }, { replace: true })} />}
            <AbsenceForm
              key={agentId}
              agentId={agentId}
              hoursOf={(target && model?.zone) || organisation.zone}
              initial={model && { ...absenceInputOf(model), ...(scope === 'suivantes' && target?.day && { firstDay: target.day, endDay: '' }) }}
              target={target}
              scope={scope}
              onTreated={setTreated}
            />
          </>
        )
      }}
    />
  )
}
