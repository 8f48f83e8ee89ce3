import { queryOptions, useQueryClient } from '@tanstack/react-query'
import type { Espace, ServiceDraft } from '../../api/configuration'
import { call, exchange } from '../../api/http'

export const SERVICES_PATH = '/agent/espace/services'

export const espaceQuery = (espaceId: string) =>
  queryOptions({
    queryKey: ['espace', espaceId],
    queryFn: ({ signal }) => exchange<Espace>('GET', `/api/espaces/${espaceId}`, { signal }),
    staleTime: 0,
  })

export const activateService = (espaceId: string, draft: ServiceDraft) =>
  call<Espace>('POST', `/api/espaces/${espaceId}/services`, { body: draft })

export const renameService = (espaceId: string, serviceId: string, draft: ServiceDraft, etag: string) =>
  call<Espace>('PUT', `/api/espaces/${espaceId}/services/${serviceId}`, { body: draft, headers: { 'If-Match': etag } })

export const deactivateService = (espaceId: string, serviceId: string, etag: string) =>
  call<Espace>('DELETE', `/api/espaces/${espaceId}/services/${serviceId}`, { headers: { 'If-Match': etag } })

/** After any change: the espace, and the services that its organisations offer. */
export function useServicesChanged() {
  const client = useQueryClient()
  return () => {
    for (const key of ['espace', 'organisations', 'motifs', 'history']) void client.invalidateQueries({ queryKey: [key] })
  }
}
