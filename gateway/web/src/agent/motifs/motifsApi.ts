import { queryOptions, useQueryClient } from '@tanstack/react-query'
import type { Demande, Duplicate } from '../../api/configuration'
import { call } from '../../api/http'
import type { Motif, MotifDraft } from '../../api/types'

const ifMatch = (etag: string) => ({ 'If-Match': etag })

export const createMotif = (draft: MotifDraft) => call<Motif>('POST', '/api/motifs', { body: draft })

export const changeMotif = (motifId: string, draft: MotifDraft, etag: string) =>
  call<Motif>('PUT', `/api/motifs/${motifId}`, { body: draft, headers: ifMatch(etag) })

export const duplicateMotif = (motifId: string, duplicate: Duplicate) =>
  call<Motif>('POST', `/api/motifs/${motifId}/duplicates`, { body: duplicate })

export const removeMotif = (motifId: string, etag: string) => call<void>('DELETE', `/api/motifs/${motifId}`, { headers: ifMatch(etag) })

export const demandesQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ['demandes', organisationId],
    queryFn: ({ signal }) => call<Demande[]>('GET', `/api/organisations/${organisationId}/dispositif-recueil-requests`, { signal }),
  })

export const askForDispositifRecueil = (organisationId: string, reason: string | null) =>
  call<Demande>('POST', `/api/organisations/${organisationId}/dispositif-recueil-requests`, { body: { reason } })

/** After any change of a motif: the lists, the page to publish, and the motif itself. */
export function useMotifsChanged() {
  const client = useQueryClient()
  return () => {
    for (const key of ['motifs', 'motif', 'booking-link', 'history']) void client.invalidateQueries({ queryKey: [key] })
  }
}
