import { queryOptions } from '@tanstack/react-query'
import type { AgentCreneauWeek, AgentLieu } from '../../api/agenda'
import { call } from '../../api/http'
import type { AgentRdv } from '../../api/types'

/** What an agent looks for; no agent for all of them. */
export interface Wish {
  organisationId: string
  motifId: string
  agentId: string[]
  /** First day. */
  from: string
}

export const lieuxOfWishQuery = (wish: Wish) =>
  queryOptions({
    queryKey: ['creneaux', 'lieux', wish],
    queryFn: ({ signal }) => call<AgentLieu[]>('GET', '/api/creneaux/lieux', { query: { ...wish }, signal }),
    staleTime: 0,
  })

export const weekQuery = (wish: Wish, lieuId: string | null) =>
  queryOptions({
    queryKey: ['creneaux', 'semaine', wish, lieuId],
    queryFn: ({ signal }) => call<AgentCreneauWeek>('GET', '/api/creneaux', { query: { ...wish, lieuId }, signal }),
    staleTime: 0,
  })

export interface RdvDraft {
  organisationId: string
  motifId: string
  lieuId: string | null
  agentId: string
  start: string
  usager: { firstName: string; lastName: string; email?: string; telephone?: string }
  preDemandes: string[]
}

/** The same key for the same booking: a second press books nothing twice. */
export const bookRdv = (draft: RdvDraft, key: string) =>
  call<AgentRdv>('POST', '/api/rdvs', { body: draft, headers: { 'Idempotency-Key': key } })
