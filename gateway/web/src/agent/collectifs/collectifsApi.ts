import { queryOptions } from '@tanstack/react-query'
import { call } from '../../api/http'
import type { AgentRdv } from '../../api/types'

/** What the list shows. */
export interface CollectifFilters {
  organisationId: string
  /** First day. */
  from: string
  motifId?: string
  withSeats: boolean
}

export const collectifsQuery = (filters: CollectifFilters) =>
  queryOptions({
    queryKey: ['rdvs', 'collectifs', filters],
    queryFn: ({ signal }) => call<AgentRdv[]>('GET', '/api/rdvs-collectifs', { query: { ...filters }, signal }),
    staleTime: 0,
  })

/** Seats null for no limit. */
export interface CollectifDraft {
  organisationId: string
  motifId: string
  lieuId: string
  start: string
  durationMin: number
  agentIds: string[]
  title: string
  seats: number | null
  /** Said again after warnings. */
  confirmed?: boolean
}

/** The same key for the same session: a second press sets nothing twice. */
export const createCollectif = (draft: CollectifDraft, key: string) =>
  call<AgentRdv>('POST', '/api/rdvs-collectifs', { body: draft, headers: { 'Idempotency-Key': key } })

export const changeCollectif = (rdvId: string, description: { title: string; seats: number | null }) =>
  call<AgentRdv>('PUT', `/api/rdvs-collectifs/${rdvId}`, { body: description })
