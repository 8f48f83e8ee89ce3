import type { Agent } from '../../api/agents'
import { Badge } from '../../ds/Badge'

interface AgentBadgesProps {
  agent: Pick<Agent, 'inactive' | 'account' | 'intervenant' | 'adminEspace' | 'status'>
  mine: boolean
}

export function AgentBadges({ agent, mine }: AgentBadgesProps) {
  return (
    <>
      {mine && <Badge noIcon>vous</Badge>}
      {agent.adminEspace && <Badge noIcon>Admin d’espace</Badge>}
      {agent.status === 'invited' && !agent.intervenant && <Badge severity="new">Invité</Badge>}
      {agent.account === 'pending' && <Badge severity="info">en cours</Badge>}
      {agent.inactive && !agent.intervenant && agent.status === 'active' && <Badge severity="warning">Inactif</Badge>}
    </>
  )
}
