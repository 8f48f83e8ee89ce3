import { useQuery } from '@tanstack/react-query'
import { Select } from '../ds/fields'
import { colleaguesQuery } from './agentApi'
import { useWorkplace } from './session/workplace'

interface AgentSelectProps {
  value: string
  onChange: (agentId: string) => void
}

/** Whose agenda or plages are shown; nothing to choose for an agent who sees only theirs. */
export function AgentSelect({ value, onChange }: AgentSelectProps) {
  const { me, organisation } = useWorkplace()
  const colleagues = useQuery(colleaguesQuery(organisation.organisationId))
  const others = (colleagues.data ?? []).filter(({ agentId }) => agentId !== me.agentId)
  if (others.length === 0) return null
  return (
    <Select id="agent" className="agent-select" label="Agent" value={value} onChange={(event) => onChange(event.target.value)}>
      <option value={me.agentId}>{me.displayName} (vous)</option>
      {others.map(({ agentId, displayName }) => (
        <option key={agentId} value={agentId}>
          {displayName}
        </option>
      ))}
    </Select>
  )
}
