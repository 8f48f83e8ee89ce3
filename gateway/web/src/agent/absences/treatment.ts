import type { QueryClient } from '@tanstack/react-query'
import type { RdvUnderAbsence } from '../../api/agenda'
import { messageOf } from '../../api/problemMessages'
import type { AgentRdv } from '../../api/types'
import { momentInWords } from '../../dates/words'
import { cancelRdv, moveRdv, nearestQuery, rdvQuery, refreshRdvs, reinstateRdv } from '../agenda/agendaApi'
import { moveBack, notePlaceOf } from '../agenda/placesBefore'
import { toldInWords } from '../agenda/told'

/** What becomes of a RDV under an indisponibilité. */
export type Treatment = 'leave' | 'move' | 'cancel'

interface Outcome {
  words: string
  failed: boolean
  /** Where it stands now, when it was moved. */
  movedTo?: { start: string; agentId: string }
  /** Without it there is nothing to undo; over something that came there meanwhile, once confirmed. */
  undo?: (confirmed: boolean) => Promise<unknown>
}

/** What was done with one; `rdv` is null when it could not be read, as that of an organisation where one has no role. */
export interface Treated extends Outcome {
  under: RdvUnderAbsence
  rdv: AgentRdv | null
}

/** Deals with each, once the indisponibilité is kept and its time free for nobody: one after the other, as each takes a créneau. */
export async function treatAll(client: QueryClient, rdvs: RdvUnderAbsence[], treatments: Record<string, Treatment>): Promise<Treated[]> {
  const treated: Treated[] = []
  for (const under of rdvs) treated.push(await treat(client, under, treatments[under.rdvId] ?? 'leave'))
  return treated
}

/** Never fails: what could not be done is told. */
async function treat(client: QueryClient, under: RdvUnderAbsence, treatment: Treatment): Promise<Treated> {
  const query = rdvQuery(under.rdvId)
  const known = client.getQueryData(query.queryKey) ?? null
  if (treatment === 'leave') return { under, rdv: known, failed: false, words: 'Laissé à son heure.' }
  try {
    const rdv = await client.fetchQuery(query)
    const outcome = treatment === 'move' ? await moveToNearest(client, rdv) : await cancel(rdv)
    await refreshRdvs(client, rdv.rdvId)
    return { under, rdv, ...outcome }
  } catch (error) {
    return { under, rdv: known, failed: true, words: `${messageOf(error).title} : ce rendez-vous est resté à son heure.` }
  }
}

async function moveToNearest(client: QueryClient, rdv: AgentRdv): Promise<Outcome> {
  const [nearest] = await client.fetchQuery(nearestQuery(rdv.rdvId, 1))
  if (!nearest) return { failed: true, words: 'Aucun créneau libre : ce rendez-vous est resté à son heure.' }
  const before = notePlaceOf(rdv, await moveRdv(rdv.rdvId, { start: nearest.start, agentIds: [nearest.agentId] }, rdv.version))
  const undo = (confirmed: boolean) => moveBack(client, rdv.rdvId, before, confirmed)
  return { failed: false, movedTo: nearest, words: `Déplacé au ${momentInWords(nearest.start, rdv.zone)}. ${toldInWords(rdv)}`, undo }
}

async function cancel(rdv: AgentRdv): Promise<Outcome> {
  await cancelRdv(rdv.rdvId, { by: 'service' })
  return { failed: false, words: `Annulé. ${toldInWords(rdv)}`, undo: () => reinstateRdv(rdv.rdvId) }
}
