import { Button } from '../../ds/Button'
import { Checkboxes } from '../../ds/fields'
import { Picker } from '../../ds/Picker'
import { useWorkplace } from '../session/workplace'
import { EVERYONE, MOST_AGENTS } from './agendaAddress'
import { useVisibleAgents } from './visibleAgents'

interface AgentsPickerProps {
  chosen: string[]
  onChange: (agentIds: string[]) => void
}

/** Whose agendas are shown, side by side; nothing to choose for an agent who sees only theirs. */
export function AgentsPicker({ chosen, onChange }: AgentsPickerProps) {
  const { me } = useWorkplace()
  const agents = useVisibleAgents()
  if (agents.length < 2) return null
  const toggle = (agentId: string, on: boolean) => {
    const next = on ? [...chosen, agentId] : chosen.filter((one) => one !== agentId)
    if (next.length > 0) onChange(next)
  }
  return (
    <Picker
      chosen={chosen.length > 1 ? `${chosen.length} agents` : (agents.find(({ agentId }) => agentId === chosen[0])?.displayName ?? 'Un agent')}
      purpose="choisir les agendas montrés"
    >
      <div className="row-actions fr-mb-2w">
        <Button small priority="tertiary" onClick={() => onChange([me.agentId])}>
          Mon agenda seulement
        </Button>
        <Button small priority="tertiary" onClick={() => onChange([EVERYONE])}>
          {agents.length > MOST_AGENTS ? `Les ${MOST_AGENTS} premiers agents` : 'Tous les agents'}
        </Button>
      </div>
      <Checkboxes
        id="agents"
        legend="Agendas montrés"
        choices={agents.map(({ agentId, displayName }) => ({
          label: agentId === me.agentId ? `${displayName} (vous)` : displayName,
          native: {
            value: agentId,
            checked: chosen.includes(agentId),
            onChange: (event) => toggle(agentId, event.target.checked),
          },
        }))}
      />
    </Picker>
  )
}
