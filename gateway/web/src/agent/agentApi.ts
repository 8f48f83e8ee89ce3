import { queryOptions } from '@tanstack/react-query'
import { call, exchange } from '../api/http'
import type { Colleague, Lieu, Me, Motif, Organisation, Session } from '../api/types'

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => call<Session>('GET', '/api/session', { signal }),
  staleTime: 60_000,
})

/** A first sign-in accepts the invitation, once: the answer is then the active agent. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  staleTime: 5 * 60_000,
  queryFn: async () => {
    const me = await call<Me>('GET', '/api/agents/me')
    if (me.status !== 'invited') return me
    await call<void>('POST', '/api/agents/me/acceptance')
    return call<Me>('GET', '/api/agents/me')
  },
})

export const organisationsQuery = queryOptions({
  queryKey: ['organisations'],
  queryFn: ({ signal }) => call<Organisation[]>('GET', '/api/organisations', { signal }),
  staleTime: 5 * 60_000,
})

export const colleaguesQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ['colleagues', organisationId],
    queryFn: ({ signal }) => call<Colleague[]>('GET', '/api/agents', { query: { organisationId }, signal }),
    staleTime: 5 * 60_000,
  })

export const lieuxQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ['organisation-lieux', organisationId],
    queryFn: ({ signal }) => call<Lieu[]>('GET', `/api/organisations/${organisationId}/lieux`, { signal }),
  })

export const motifsQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ['motifs', organisationId],
    queryFn: ({ signal }) => call<Motif[]>('GET', '/api/motifs', { query: { organisationId }, signal }),
  })

export const motifQuery = (motifId: string) =>
  queryOptions({
    queryKey: ['motif', motifId],
    queryFn: ({ signal }) => exchange<Motif>('GET', `/api/motifs/${motifId}`, { signal }),
  })

export const signOut = () => call<{ location: string }>('POST', '/deconnexion')
