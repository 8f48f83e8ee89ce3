import type { QueryClient } from '@tanstack/react-query'
import { messageOf } from '../../api/problemMessages'
import type { AgentRdv } from '../../api/types'
import { momentInWords } from '../../dates/words'
import { cancelRdv, moveRdv, nearestQuery, refreshRdvs, reinstateRdv } from '../agenda/agendaApi'
import { moveBack, notePlaceOf } from '../agenda/placesBefore'

/** What becomes of a RDV under an indisponibilité. */
export type Treatment = 'leave' | 'move' | 'cancel'

/** What was done with one; without `undo` there is nothing to undo. */
export interface Treated {
  rdv: AgentRdv
  words: string
  failed: boolean
  /** Where it stands now, when it was moved. */
  movedTo?: { start: string; agentId: string }
  undo?: () => Promise<unknown>
}

/** Deals with one RDV, once the indisponibilité is kept: its time is then free for nobody. */
export async function treat(client: QueryClient, rdv: AgentRdv, treatment: Treatment): Promise<Treated> {
  if (treatment === 'leave') return { rdv, failed: false, words: 'Laissé à son heure.' }
  try {
    const treated = treatment === 'move' ? await moveToNearest(client, rdv) : await cancel(rdv)
    await refreshRdvs(client, rdv.rdvId)
    return treated
  } catch (error) {
    return { rdv, failed: true, words: `${messageOf(error).title} : ce rendez-vous est resté à son heure.` }
  }
}

async function moveToNearest(client: QueryClient, rdv: AgentRdv): Promise<Treated> {
  const [nearest] = await client.fetchQuery(nearestQuery(rdv.rdvId, 1))
  if (!nearest) return { rdv, failed: true, words: 'Aucun créneau libre : ce rendez-vous est resté à son heure.' }
  await moveRdv(rdv.rdvId, { start: nearest.start, agentIds: [nearest.agentId] })
  const before = notePlaceOf(rdv)
  const undo = () => moveBack(client, rdv.rdvId, before)
  return { rdv, failed: false, movedTo: nearest, words: `Déplacé au ${momentInWords(nearest.start, rdv.zone)}, l’usager est prévenu.`, undo }
}

async function cancel(rdv: AgentRdv): Promise<Treated> {
  await cancelRdv(rdv.rdvId, { by: 'service' })
  return { rdv, failed: false, words: 'Annulé, l’usager est prévenu.', undo: () => reinstateRdv(rdv.rdvId) }
}
