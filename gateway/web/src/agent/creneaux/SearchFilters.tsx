import type { Motif } from '../../api/types'
import type { Day } from '../../dates/dates'
import { durationInWords } from '../../dates/words'
import { Checkboxes, Input, Select } from '../../ds/fields'
import { Picker } from '../../ds/Picker'
import type { Changes } from '../agenda/useAddress'
import { groupedBy } from '../groupedBy'
import { NO_CRENEAU, type SearchAddress } from './searchAddress'

interface SearchFiltersProps {
  address: SearchAddress
  motifs: Motif[]
  agents: { agentId: string; displayName: string }[]
  today: Day
  onChange: (changes: Changes) => void
}

export function SearchFilters({ address, motifs, agents, today, onChange }: SearchFiltersProps) {
  const byService = groupedBy(motifs, ({ serviceName }) => serviceName)
  const { agentIds } = address
  const toggle = (agentId: string, on: boolean) => {
    const chosen = on ? [...agentIds, agentId] : agentIds.filter((one) => one !== agentId)
    onChange({ agent: chosen, lieu: null, ...NO_CRENEAU })
  }
  return (
    <form className="find-filters" aria-label="Filtres" onSubmit={(event) => event.preventDefault()}>
      <div className="filters">
        <Select id="motif" label="Motif" value={address.motifId ?? ''} onChange={(event) => onChange({ motif: event.target.value || null, lieu: null, ...NO_CRENEAU })}>
          <option value="">Choisissez un motif</option>
          {byService.map(([service, ofService]) => (
            <optgroup key={service} label={service}>
              {ofService.map(({ motifId, name, durationMin }) => (
                <option key={motifId} value={motifId}>
                  {name} ({durationInWords(durationMin)})
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
        <Input
          id="a-partir-du"
          label="À partir du"
          type="date"
          min={today.toString()}
          value={address.day.toString()}
          onChange={(event) => event.target.value && onChange({ date: event.target.value, ...NO_CRENEAU })}
        />
        {agents.length > 1 && (
          <div>
            <p className="fr-label">Avec</p>
            <Picker
              chosen={agentIds.length === 0 ? 'Tous les agents' : agentIds.length > 1 ? `${agentIds.length} agents` : (agents.find(({ agentId }) => agentId === agentIds[0])?.displayName ?? 'Un agent')}
              purpose="choisir avec qui"
            >
              <Checkboxes
                id="agents"
                legend="Agents"
                hint="Sans choix, tous les agents."
                choices={agents.map(({ agentId, displayName }) => ({
                  label: displayName,
                  native: { value: agentId, checked: agentIds.includes(agentId), onChange: (event) => toggle(agentId, event.target.checked) },
                }))}
              />
            </Picker>
          </div>
        )}
      </div>
    </form>
  )
}
