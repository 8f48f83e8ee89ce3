import { useQuery } from '@tanstack/react-query'
import type { AgentRdv, Colleague } from '../../api/types'
import { colleaguesQuery } from '../agentApi'
import { useWorkplace } from '../session/workplace'
import type { NearCreneau } from './agendaApi'
import { useVisibleAgents } from './visibleAgents'

type Named = Pick<Colleague, 'agentId' | 'displayName'>

/** Agents to whom a RDV may be moved: those of the agendas that one sees, who receives it now, and those of the créneaux offered. */
export function moveAgentsOf(visible: Named[], rdv: Pick<AgentRdv, 'agents'>, nearest: Pick<NearCreneau, 'agentId'>[], colleagues: Named[]): Named[] {
  const names = new Map(colleagues.map(({ agentId, displayName }) => [agentId, displayName]))
  const offered = nearest.map(({ agentId }) => ({ agentId, displayName: names.get(agentId) ?? 'Un autre agent' }))
  const all = [...visible, ...rdv.agents, ...offered]
  return all.filter(({ agentId }, index) => all.findIndex((one) => one.agentId === agentId) === index)
}

export function useMoveAgents(rdv: AgentRdv, nearest: NearCreneau[] = []): Named[] {
  const colleagues = useQuery(colleaguesQuery(useWorkplace().organisation.organisationId))
  return moveAgentsOf(useVisibleAgents(), rdv, nearest, colleagues.data ?? [])
}
