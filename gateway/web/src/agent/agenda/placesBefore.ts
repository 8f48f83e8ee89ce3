import type { QueryClient } from '@tanstack/react-query'
import type { AgentRdv } from '../../api/types'
import { isChangedSince, moveRdv, refreshRdvs, type Move } from './agendaApi'

/** Where a RDV stood, and the version that moving it from there made. */
export interface Place extends Move {
  moved?: number
}

const places = new Map<string, Place>()

type Placed = Pick<AgentRdv, 'rdvId' | 'start' | 'agents'>

/** Notes where a RDV stood before it was moved, until the page is left: its panel can then put it back. */
export function notePlaceOf({ rdvId, start, agents }: Placed, moved?: Pick<AgentRdv, 'version'>): Place {
  const place = { start, agentIds: agents.map(({ agentId }) => agentId), moved: moved?.version }
  places.set(rdvId, place)
  return place
}

/** Where a RDV stood before it was moved from here; null when it was not, stands there again, or was changed by somebody since. */
export function placeBefore({ rdvId, start, agents, version }: Placed & Pick<AgentRdv, 'version'>): Place | null {
  const place = places.get(rdvId)
  if (!place) return null
  const same = Date.parse(place.start) === Date.parse(start) && agents.every(({ agentId }) => place.agentIds?.includes(agentId))
  return same || (place.moved ?? version) !== version ? null : place
}

/** Puts a RDV back as long as nobody changed it since; over something that came there meanwhile, once `confirmed`. */
export async function moveBack(client: QueryClient, rdvId: string, { start, agentIds, moved }: Place, confirmed = false) {
  try {
    await moveRdv(rdvId, { start, agentIds, confirmed: confirmed || undefined }, moved)
    places.delete(rdvId)
  } catch (error) {
    if (isChangedSince(error)) await refreshRdvs(client, rdvId)
    throw error
  }
  await refreshRdvs(client, rdvId)
}
