import { queryOptions, useQueryClient } from '@tanstack/react-query'
import type { AdresseFound, LieuDraft } from '../../api/configuration'
import { call, exchange } from '../../api/http'
import { asProblem } from '../../api/problem'
import type { Lieu } from '../../api/types'

export const lieuQuery = (lieuId: string) =>
  queryOptions({
    queryKey: ['lieu', lieuId],
    queryFn: ({ signal }) => exchange<Lieu>('GET', `/api/lieux/${lieuId}`, { signal }),
    staleTime: 0,
  })

/** Shorter texts find nothing. */
export const SHORTEST_SEARCH = 3

/** An outage of the address base is told at once: the address can be typed by hand. */
export const adressesQuery = (text: string) =>
  queryOptions({
    queryKey: ['adresses', text],
    queryFn: ({ signal }) => call<AdresseFound[]>('GET', '/api/adresses', { query: { q: text }, signal }),
    enabled: text.length >= SHORTEST_SEARCH,
    staleTime: 5 * 60_000,
    retry: (failures, error) => failures < 1 && asProblem(error).status === 0,
  })

const ifMatch = (etag: string) => ({ 'If-Match': etag })

export const createLieu = (organisationId: string, draft: LieuDraft) =>
  call<Lieu>('POST', `/api/organisations/${organisationId}/lieux`, { body: draft })

export const changeLieu = (lieuId: string, draft: LieuDraft, etag: string) =>
  call<Lieu>('PUT', `/api/lieux/${lieuId}`, { body: draft, headers: ifMatch(etag) })

export const reopenLieu = (lieuId: string) => call<Lieu>('PUT', `/api/lieux/${lieuId}/open`)
export const closeLieu = (lieuId: string) => call<Lieu>('DELETE', `/api/lieux/${lieuId}/open`)
export const removeLieu = (lieuId: string, etag: string) => call<void>('DELETE', `/api/lieux/${lieuId}`, { headers: ifMatch(etag) })

/** After any change of a lieu: the list, which the plages show too, and the lieu itself. */
export function useLieuxChanged() {
  const client = useQueryClient()
  return () => {
    for (const key of ['organisation-lieux', 'lieu', 'booking-link', 'history']) void client.invalidateQueries({ queryKey: [key] })
  }
}
