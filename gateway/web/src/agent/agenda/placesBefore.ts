import type { QueryClient } from '@tanstack/react-query'
import type { AgentRdv } from '../../api/types'
import { moveRdv, refreshRdvs, type Move } from './agendaApi'

const places = new Map<string, Move>()

/** Notes where a RDV stands before it is moved, until the page is left: its panel can then put it back. */
export function notePlaceOf({ rdvId, start, agents }: Pick<AgentRdv, 'rdvId' | 'start' | 'agents'>): Move {
  const place = { start, agentIds: agents.map(({ agentId }) => agentId) }
  places.set(rdvId, place)
  return place
}

/** Where a RDV stood before it was moved from here; null when it was not, or stands there again. */
export function placeBefore({ rdvId, start, agents }: Pick<AgentRdv, 'rdvId' | 'start' | 'agents'>): Move | null {
  const place = places.get(rdvId)
  const same = place && Date.parse(place.start) === Date.parse(start) && agents.every(({ agentId }) => place.agentIds?.includes(agentId))
  return place && !same ? place : null
}

/** Puts a RDV back, even over something that came there since. */
export async function moveBack(client: QueryClient, rdvId: string, place: Move) {
  await moveRdv(rdvId, { ...place, confirmed: true })
  places.delete(rdvId)
  await refreshRdvs(client, rdvId)
}
