import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { call } from '../../api/http'
import type { Recap } from '../../api/types'
import type { MyRdvPage, Preferences, Proche, ProcheDraft } from '../../api/usagers'

export type When = 'coming' | 'past'

/** Everything kept here belongs to one person: it goes when the session ends. */
export const MINE = 'mine'

export const myRdvsQuery = (when: When) =>
  infiniteQueryOptions({
    queryKey: [MINE, 'rdvs', when],
    queryFn: ({ pageParam, signal }) => call<MyRdvPage>('GET', '/api/public/rdvs', { query: { when, cursor: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  })

export const prochesQuery = queryOptions({
  queryKey: [MINE, 'proches'],
  queryFn: ({ signal }) => call<Proche[]>('GET', '/api/public/proches', { signal }),
})

export const preferencesQuery = queryOptions({
  queryKey: [MINE, 'preferences'],
  queryFn: ({ signal }) => call<Preferences>('GET', '/api/public/preferences', { signal }),
})

export const openMyRdv = (rdvId: string) => call<Recap>('POST', `/api/public/rdvs/${rdvId}/recap`)

export const addProche = (draft: ProcheDraft) => call<Proche>('POST', '/api/public/proches', { body: draft })
export const changeProche = (procheId: string, draft: ProcheDraft) =>
  call<Proche>('PUT', `/api/public/proches/${procheId}`, { body: draft })
export const removeProche = (procheId: string) => call<void>('DELETE', `/api/public/proches/${procheId}`)

export const savePreferences = (preferences: Preferences) =>
  call<Preferences>('PUT', '/api/public/preferences', { body: preferences })
export const eraseMe = () => call<void>('DELETE', '/api/public/usager')
