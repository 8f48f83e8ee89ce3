import { Select } from '../ds/fields'
import { useManagedAgents } from './agenda/visibleAgents'
import type { Kind } from './recurrence/occurrencesApi'
import { useWorkplace } from './session/workplace'

interface AgentSelectProps {
  kind: Kind
  value: string
  onChange: (agentId: string) => void
}

/** Whose plages or indisponibilités are shown, among those that one manages (EDGE D7, D8); nothing to choose for an agent who sees only theirs. */
export function AgentSelect({ kind, value, onChange }: AgentSelectProps) {
  const { me } = useWorkplace()
  const agents = useManagedAgents(kind)
  if (agents.length < 2) return null
  return (
    <Select id="agent" className="agent-select" label="Agent" value={value} onChange={(event) => onChange(event.target.value)}>
      {agents.every(({ agentId }) => agentId !== value) && <option value={value}>Un autre agent</option>}
      {agents.map(({ agentId, displayName }) => (
        <option key={agentId} value={agentId}>
          {agentId === me.agentId ? `${displayName} (vous)` : displayName}
        </option>
      ))}
    </Select>
  )
}
