import type { KeyboardEvent } from 'react'
import { Button } from '../../ds/Button'
import { Checkboxes } from '../../ds/fields'
import { useWorkplace } from '../session/workplace'
import { EVERYONE, MOST_AGENTS } from './agendaAddress'
import { useVisibleAgents } from './visibleAgents'

/** It lies over the agenda; Esc closes it as it closes windows. */
function closeOnEscape(event: KeyboardEvent<HTMLDetailsElement>) {
  const { currentTarget, key } = event
  if (key !== 'Escape' || !currentTarget.open) return
  event.preventDefault()
  currentTarget.open = false
  currentTarget.querySelector('summary')?.focus()
}

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
    <details className="picker" onKeyDown={closeOnEscape}>
      <summary>
        {chosen.length > 1 ? `${chosen.length} agents` : (agents.find(({ agentId }) => agentId === chosen[0])?.displayName ?? 'Un agent')}
        <span className="fr-sr-only"> : choisir les agendas montrés</span>
      </summary>
      <div className="picker__choices">
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
      </div>
    </details>
  )
}
