import { useMemo } from 'react'
import type { Motif } from '../../api/types'
import { handlesAllOf, useWorkplace, type Workplace } from '../session/workplace'

/** Motifs, individual or collectifs, that an agent may book: those of their services, all of them for who administers or welcomes there (FEATURES 2.4). */
export function bookableMotifsOf(motifs: Motif[], workplace: Workplace, collectifs: boolean): Motif[] {
  const all = handlesAllOf(workplace)
  return motifs.filter(({ collectif, serviceId }) => collectif === collectifs && (all || workplace.me.serviceIds.includes(serviceId)))
}

export function useBookableMotifs(motifs: Motif[] | undefined, collectifs = false): Motif[] {
  const workplace = useWorkplace()
  return useMemo(() => bookableMotifsOf(motifs ?? [], workplace, collectifs), [motifs, workplace, collectifs])
}
