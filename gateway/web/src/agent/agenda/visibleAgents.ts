import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Colleague } from '../../api/types'
import { colleaguesQuery } from '../agentApi'
import type { Kind } from '../recurrence/occurrencesApi'
import { handlesAllOf, useWorkplace, type Workplace } from '../session/workplace'

/**
 * Agents whose agenda one may open, oneself first: those of a shared service, and all of them for who administers or welcomes
 * there (FEATURES 2.7). The services check it again.
 */
export function visibleAgentsOf(colleagues: Colleague[], workplace: Workplace, all = handlesAllOf(workplace)) {
  const { me } = workplace
  const others = colleagues
    .filter(({ agentId }) => agentId !== me.agentId)
    .filter(({ serviceIds }) => all || serviceIds.some((id) => me.serviceIds.includes(id)))
    .map(({ agentId, displayName }) => ({ agentId, displayName }))
  return [{ agentId: me.agentId, displayName: me.displayName }, ...others]
}

export function useVisibleAgents() {
  const workplace = useWorkplace()
  const colleagues = useQuery(colleaguesQuery(workplace.organisation.organisationId))
  return useMemo(() => visibleAgentsOf(colleagues.data ?? [], workplace), [colleagues.data, workplace])
}

/** Those whose plages or indisponibilités one manages (EDGE D7, D8): an admin d'espace also declares when anybody there is away. */
export function useManagedAgents(kind: Kind) {
  const workplace = useWorkplace()
  const colleagues = useQuery(colleaguesQuery(workplace.organisation.organisationId))
  const all = handlesAllOf(workplace) || (kind === 'absence' && workplace.me.adminEspace)
  return useMemo(() => visibleAgentsOf(colleagues.data ?? [], workplace, all), [colleagues.data, workplace, all])
}

/** Whether the agents above are known: until then there is but oneself. */
export function useAgentsKnown(): boolean {
  return useQuery(colleaguesQuery(useWorkplace().organisation.organisationId)).data !== undefined
}
