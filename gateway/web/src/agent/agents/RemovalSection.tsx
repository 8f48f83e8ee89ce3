import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { Agent, RemovalConsequences } from '../../api/agents'
import { asProblem } from '../../api/problem'
import { Button } from '../../ds/Button'
import { Dialog } from '../../ds/Dialog'
import { Waiting } from '../../ds/Waiting'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { useWorkplace } from '../session/workplace'
import { removalQuery, removeAgent, useAgentsChanged } from './agentsApi'
import { FutureRdvs } from './FutureRdvs'
import { AGENTS_PATH } from './paths'

export function RemovalSection({ agent }: { agent: Agent }) {
  const { organisation } = useWorkplace()
  const [open, setOpen] = useState(false)
  return (
    <section aria-labelledby="retrait" className="section">
      <h2 id="retrait" className="fr-h4">
        Retirer de l’organisation
      </h2>
      <p>
        {agent.displayName} ne fera plus partie de {organisation.name}. Ses rendez-vous passés sont gardés.
      </p>
      <Button priority="secondary" icon="fr-icon-delete-line" onClick={() => setOpen(true)}>
        Retirer l’agent
      </Button>
      <RemovalDialog agent={agent} open={open} onClose={() => setOpen(false)} />
    </section>
  )
}

function RemovalDialog({ agent, open, onClose }: { agent: Agent; open: boolean; onClose: () => void }) {
  const { organisation } = useWorkplace()
  const navigate = useNavigate()
  const changed = useAgentsChanged()
  const found = useQuery({ ...removalQuery(organisation.organisationId, agent.agentId), enabled: open })
  const removal = useMutation({
    mutationFn: () => removeAgent(organisation.organisationId, agent.agentId),
    onSuccess: async () => {
      onClose()
      await navigate(AGENTS_PATH, { state: { news: { title: `${agent.displayName} ne fait plus partie de l’organisation` } } })
      changed()
    },
  })
  const refused = asProblem(removal.error).is('rdvs-a-venir')
    ? ({ ...found.data, ...asProblem(removal.error).members } as RemovalConsequences)
    : found.data
  const free = refused?.futureRdvCount === 0
  return (
    <Dialog
      open={open}
      title={`Retirer ${agent.displayName} de l’organisation ?`}
      onClose={onClose}
      closeLabel={free ? 'Garder l’agent' : 'Fermer'}
      actions={
        free && (
          <Button onClick={() => removal.mutate()} busy={removal.isPending}>
            Retirer l’agent
          </Button>
        )
      }
    >
      {found.isPending && <Waiting lines={1} />}
      {found.isError && <ProblemAlert error={found.error} onRetry={found.refetch} busy={found.isFetching} />}
      {refused && !free && <FutureRdvs agent={agent} found={refused} />}
      {refused && free && (
        <ul>
          <li>Ses plages d’ouverture dans cette organisation sont supprimées.</li>
          {refused.lastOrganisation && !agent.intervenant && (
            <li>C’est sa dernière organisation : son compte est supprimé. Vous pourrez inviter de nouveau la même adresse.</li>
          )}
          {refused.lastOrganisation && agent.intervenant && <li>Son agenda est supprimé.</li>}
        </ul>
      )}
      {removal.isError && !asProblem(removal.error).is('rdvs-a-venir') && <ProblemAlert error={removal.error} />}
    </Dialog>
  )
}
