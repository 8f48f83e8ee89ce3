import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { EspaceAgent, PlageInTheWay } from '../../api/agents'
import { asProblem } from '../../api/problem'
import { Alert } from '../../ds/Alert'
import { Button } from '../../ds/Button'
import { ErrorSummary } from '../../ds/ErrorSummary'
import { Checkboxes } from '../../ds/fields'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { useAgentsChanged } from '../agents/agentsApi'
import { useWorkplace } from '../session/workplace'
import { changeServices } from './espaceApi'

interface ServicesSectionProps {
  agent: EspaceAgent
  onDone: (title: string) => void
}

export function ServicesSection({ agent, onDone }: ServicesSectionProps) {
  const { organisation } = useWorkplace()
  const changed = useAgentsChanged()
  const [serviceIds, setServiceIds] = useState(agent.serviceIds)
  const [attempt, setAttempt] = useState(0)
  const missing = attempt > 0 && serviceIds.length === 0 ? 'Un agent a toujours au moins un service' : undefined
  const change = useMutation({
    mutationFn: () => changeServices(agent.agentId, serviceIds),
    onSuccess: () => {
      changed()
      onDone(`Les services de ${agent.displayName} sont enregistrés`)
    },
  })
  const refusal = asProblem(change.error)
  return (
    <section aria-labelledby="services-titre" className="section">
      <h2 id="services-titre" className="fr-h4">
        Services
      </h2>
      <form
        noValidate
        aria-labelledby="services-titre"
        onSubmit={(event) => {
          event.preventDefault()
          if (serviceIds.length > 0) change.mutate()
          else setAttempt((count) => count + 1)
        }}
      >
        <ErrorSummary errors={missing ? [{ id: 'services', label: 'Services', message: missing }] : []} attempt={attempt} />
        <Checkboxes
          id="services"
          legend="Services de l’agent"
          hint="Un service donne accès à ses motifs et aux agendas de ses agents, dans toutes ses organisations."
          error={missing}
          choices={organisation.services.map(({ serviceId, name }) => ({
            label: name,
            native: {
              value: serviceId,
              checked: serviceIds.includes(serviceId),
              onChange: ({ target }) =>
                setServiceIds((ids) => (target.checked ? [...ids, serviceId] : ids.filter((id) => id !== serviceId))),
            },
          }))}
        />
        {change.isError &&
          (refusal.is('service-utilise') ? (
            <PlagesInTheWay plages={(refusal.members.plages ?? []) as PlageInTheWay[]} />
          ) : (
            <ProblemAlert error={change.error} />
          ))}
        <Button type="submit" busy={change.isPending}>
          Enregistrer les services
        </Button>
      </form>
    </section>
  )
}

/** A service cannot go while a plage offers one of its motifs. */
function PlagesInTheWay({ plages }: { plages: PlageInTheWay[] }) {
  return (
    <Alert severity="error" title="Ce service est utilisé par des plages d’ouverture de l’agent" announced>
      <ul>
        {plages.map(({ title, motifName }) => (
          <li key={`${title} ${motifName}`}>
            {title} (motif « {motifName} »)
          </li>
        ))}
      </ul>
      <p>Supprimez ces plages, ou retirez-en le motif, puis recommencez.</p>
    </Alert>
  )
}
