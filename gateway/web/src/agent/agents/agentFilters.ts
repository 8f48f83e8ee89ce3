import type { Agent } from '../../api/agents'
import type { Level } from '../../api/types'
import { matchesSearch } from './agentWords'
import { LEVELS } from './levels'

/** What the address holds: a search by name stays out of it. */
export interface AgentFilters {
  level: Level | 'accueil' | ''
  serviceId: string
}

export function filtersFrom(params: URLSearchParams): AgentFilters {
  const asked = params.get('niveau') ?? ''
  return {
    level: asked in LEVELS || asked === 'accueil' ? (asked as Level | 'accueil') : '',
    serviceId: params.get('service') ?? '',
  }
}

/** The address with one filter changed; the others and the tab stay. */
export function withFilter(params: URLSearchParams, name: 'niveau' | 'service', value: string): URLSearchParams {
  const changed = new URLSearchParams(params)
  if (value) changed.set(name, value)
  else changed.delete(name)
  return changed
}

export function filtered(agents: Agent[], { level, serviceId }: AgentFilters, search: string): Agent[] {
  return agents.filter(
    (agent) =>
      (!level || (level === 'accueil' ? agent.accueil : agent.level === level)) &&
      (!serviceId || agent.serviceIds.includes(serviceId)) &&
      matchesSearch(agent, search),
  )
}
