import { queryOptions, type QueryClient } from '@tanstack/react-query'
import type { Agenda } from '../../api/agenda'
import { call } from '../../api/http'
import { asProblem, Problem } from '../../api/problem'
import type { AgentRdv, Creneau } from '../../api/types'

export interface AgendaPeriod {
  organisationId: string
  agentId: string[]
  /** First and last day, both included. */
  from: string
  to: string
}

/** The stream tells of changes at once; this is for when it is cut. */
const LIVE = { refetchInterval: 60_000, refetchOnWindowFocus: 'always' } as const

/** While other agents' agendas of the same days are read, those known already stay in sight. */
const sameDays = ({ organisationId, from, to }: AgendaPeriod) =>
  function known<T>(before: T | undefined, query: { queryKey: readonly [string, AgendaPeriod] } | undefined): T | undefined {
    const period = query?.queryKey[1]
    return period?.organisationId === organisationId && period.from === from && period.to === to ? before : undefined
  }

export const agendaQuery = (period: AgendaPeriod) =>
  queryOptions({
    queryKey: ['agenda', period] as const,
    queryFn: ({ signal }) => call<Agenda>('GET', '/api/agenda', { query: { ...period }, signal }),
    placeholderData: sameDays(period),
    ...LIVE,
  })

export const rdvsQuery = (period: AgendaPeriod) =>
  queryOptions({
    queryKey: ['rdvs', period] as const,
    queryFn: ({ signal }) => call<AgentRdv[]>('GET', '/api/rdvs', { query: { ...period }, signal }),
    placeholderData: sameDays(period),
    ...LIVE,
  })

export const rdvQuery = (rdvId: string) =>
  queryOptions({
    queryKey: ['rdv', rdvId],
    queryFn: ({ signal }) => call<AgentRdv>('GET', `/api/rdvs/${rdvId}`, { signal }),
  })

export type NearCreneau = Creneau & { agentId: string }

export const nearestQuery = (rdvId: string, limit = 3) =>
  queryOptions({
    queryKey: ['rdv', rdvId, 'creneaux', limit],
    queryFn: ({ signal }) => call<NearCreneau[]>('GET', `/api/rdvs/${rdvId}/creneaux`, { query: { limit }, signal }),
    staleTime: 0,
  })

export interface Cancellation {
  by: 'service' | 'usager'
  reason?: string
}

export const cancelRdv = (rdvId: string, cancellation: Cancellation) =>
  call<AgentRdv>('POST', `/api/rdvs/${rdvId}/cancellation`, { body: cancellation })

export const reinstateRdv = (rdvId: string) => call<AgentRdv>('DELETE', `/api/rdvs/${rdvId}/cancellation`)

export interface Move {
  start: string
  agentIds?: string[]
  /** Said again after warnings. */
  confirmed?: boolean
}

/** `seen`: the version that the person looks at; one that somebody changed since stays where it is. */
export async function moveRdv(rdvId: string, move: Move, seen?: number): Promise<AgentRdv> {
  try {
    const headers = seen === undefined ? undefined : { 'If-Match': `"${seen}"` }
    return await call<AgentRdv>('POST', `/api/rdvs/${rdvId}/move`, { body: move, headers })
  } catch (error) {
    throw isChangedSince(error) ? new Problem(412, CHANGED_SINCE, 'Ce rendez-vous a changé entre-temps', 'Il n’a pas été déplacé : il est là où l’agenda le montre à présent.') : error
  }
}

const CHANGED_SINCE = '/problems/modifie-entre-temps'

export const isChangedSince = (error: unknown) => asProblem(error).is('modifie-entre-temps')

/** Reads again what shows RDVs. */
export const refreshRdvs = (client: QueryClient, rdvId: string) =>
  Promise.all([
    client.invalidateQueries({ queryKey: ['rdvs'] }),
    client.invalidateQueries({ queryKey: ['rdv', rdvId] }),
  ])
