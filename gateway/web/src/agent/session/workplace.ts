import { createContext, use } from 'react'
import type { Me, Organisation } from '../../api/types'

/** Who works, and where: what every page of a signed-in agent needs. */
export interface Workplace {
  me: Me & { agentId: string }
  organisation: Organisation
  /** Whether the agent may configure the organisation. */
  administrateur: boolean
}

export function workplaceOf(me: Workplace['me'], organisation: Organisation): Workplace {
  const role = me.roles.find(({ organisationId }) => organisationId === organisation.organisationId)
  return { me, organisation, administrateur: me.adminEspace || role?.level === 'administrateur' }
}

export const WorkplaceContext = createContext<Workplace | null>(null)

export function useWorkplace(): Workplace {
  const workplace = use(WorkplaceContext)
  if (!workplace) throw new Error('No organisation is chosen above this page')
  return workplace
}
