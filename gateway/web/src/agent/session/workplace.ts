import { createContext, use } from 'react'
import type { Me, Organisation } from '../../api/types'

/** Who works, and where: what every page of a signed-in agent needs. */
export interface Workplace {
  me: Me & { agentId: string }
  organisation: Organisation
  /** Whether the agent may configure the organisation. */
  administrateur: boolean
}

type Member = Pick<Workplace, 'me' | 'organisation'>

const roleOf = ({ me, organisation }: Member) => me.roles.find(({ organisationId }) => organisationId === organisation.organisationId)

export function workplaceOf(me: Workplace['me'], organisation: Organisation): Workplace {
  return { me, organisation, administrateur: me.adminEspace || roleOf({ me, organisation })?.level === 'administrateur' }
}

/** Whether every service and every agent of the organisation is open: to who administers or welcomes there, not to an admin d'espace as such (FEATURES 2.7). */
export function handlesAllOf(member: Member): boolean {
  const role = roleOf(member)
  return role?.level === 'administrateur' || role?.accueil === true
}

export const WorkplaceContext = createContext<Workplace | null>(null)

export function useWorkplace(): Workplace {
  const workplace = use(WorkplaceContext)
  if (!workplace) throw new Error('No organisation is chosen above this page')
  return workplace
}
