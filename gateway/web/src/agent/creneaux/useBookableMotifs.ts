import { useMemo } from 'react'
import type { Motif } from '../../api/types'
import { useWorkplace } from '../session/workplace'

/** Motifs, individual or collectifs, that an agent may book: those of their services, all of them for who administers or welcomes (FEATURES 2.4). */
export function useBookableMotifs(motifs: Motif[] | undefined, collectifs = false): Motif[] {
  const { me, organisation, administrateur } = useWorkplace()
  const role = me.roles.find(({ organisationId }) => organisationId === organisation.organisationId)
  const all = administrateur || role?.accueil === true
  return useMemo(
    () => (motifs ?? []).filter(({ collectif, serviceId }) => collectif === collectifs && (all || me.serviceIds.includes(serviceId))),
    [motifs, collectifs, all, me.serviceIds],
  )
}
