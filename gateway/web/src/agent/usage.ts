import { queryOptions } from '@tanstack/react-query'
import type { Usage } from '../api/configuration'
import { call } from '../api/http'

/** What refers to a motif or a lieu, asked again each time a consequence is shown. */
export const usageQuery = (kind: 'motifs' | 'lieux', id: string) =>
  queryOptions({
    queryKey: ['usage', kind, id],
    queryFn: ({ signal }) => call<Usage>('GET', `/api/${kind}/${id}/usage`, { signal }),
    staleTime: 0,
  })

export const plagesInWords = (count: number) => (count > 1 ? `${count} plages d’ouverture en cours` : 'Une plage d’ouverture en cours')

export const rdvsInWords = (count: number) => (count > 1 ? `${count} rendez-vous à venir` : 'Un rendez-vous à venir')
