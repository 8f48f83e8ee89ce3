import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { EspaceAgent } from '../../api/agents'
import { Button } from '../../ds/Button'
import { Dialog } from '../../ds/Dialog'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { useAgentsChanged } from '../agents/agentsApi'
import { meQuery } from '../agentApi'
import { useWorkplace } from '../session/workplace'
import { nameAdminEspace } from './espaceApi'

interface AdminEspaceSectionProps {
  agent: EspaceAgent
  onDone: (title: string) => void
}

export function AdminEspaceSection({ agent, onDone }: AdminEspaceSectionProps) {
  const { me } = useWorkplace()
  const client = useQueryClient()
  const changed = useAgentsChanged()
  const [asked, setAsked] = useState(false)
  const { adminEspace, displayName } = agent
  const mine = agent.agentId === me.agentId
  const change = useMutation({
    mutationFn: () => nameAdminEspace(agent.agentId, !adminEspace),
    onSuccess: () => {
      setAsked(false)
      changed()
      if (mine) void client.invalidateQueries({ queryKey: meQuery.queryKey })
      onDone(adminEspace ? `${displayName} n’est plus admin d’espace` : `${displayName} est maintenant admin d’espace`)
    },
  })
  const verb = adminEspace ? 'Retirer ce rôle' : 'Nommer admin d’espace'
  return (
    <section aria-labelledby="admin-espace" className="section">
      <h2 id="admin-espace" className="fr-h4">
        Admin d’espace
      </h2>
      <p>
        {adminEspace
          ? 'Cet agent administre toutes les organisations de l’espace.'
          : 'Un admin d’espace change les services des agents et configure toutes les organisations de l’espace.'}
      </p>
      <Button priority="secondary" onClick={() => setAsked(true)}>
        {verb}
      </Button>
      <Dialog
        open={asked}
        title={adminEspace ? `Retirer le rôle d’admin d’espace à ${displayName} ?` : `Nommer ${displayName} admin d’espace ?`}
        onClose={() => setAsked(false)}
        closeLabel="Ne rien changer"
        actions={
          <Button onClick={() => change.mutate()} busy={change.isPending}>
            {verb}
          </Button>
        }
      >
        <p>{consequence(adminEspace, mine)}</p>
        {change.isError && <ProblemAlert error={change.error} />}
      </Dialog>
    </section>
  )
}

function consequence(adminEspace: boolean, mine: boolean): string {
  if (!adminEspace) return 'Cette personne pourra modifier les services et les droits de tous les agents, y compris les vôtres.'
  return mine
    ? 'Vous n’aurez plus accès au menu Espace admin. Seul un autre admin d’espace pourra vous rendre ce rôle.'
    : 'Cette personne n’aura plus accès au menu Espace admin. Elle garde ses droits dans ses organisations.'
}
