import { queryOptions } from '@tanstack/react-query'
import type { Change } from '../../api/configuration'
import { call } from '../../api/http'

export interface Thing {
  of: 'organisation' | 'lieu' | 'motif'
  id: string
}

export const espaceHistoryQuery = (espaceId: string) =>
  queryOptions({
    queryKey: ['history', espaceId],
    queryFn: ({ signal }) => call<Change[]>('GET', `/api/espaces/${espaceId}/history`, { signal }),
    staleTime: 0,
  })

export const historyQuery = (organisationId: string, { of, id }: Thing) =>
  queryOptions({
    queryKey: ['history', organisationId, of, id],
    queryFn: ({ signal }) => call<Change[]>('GET', `/api/organisations/${organisationId}/history`, { query: { of, id }, signal }),
    staleTime: 0,
  })
