import { queryOptions, useQueryClient } from '@tanstack/react-query'
import type { OrganisationDraft } from '../../api/configuration'
import { call, exchange } from '../../api/http'
import type { Organisation } from '../../api/types'

export const CONTACT_PATH = '/agent/configuration/contact'

/** The organisation with its version, which a change must start from. */
export const organisationQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ['organisation-to-change', organisationId],
    queryFn: ({ signal }) => exchange<Organisation>('GET', `/api/organisations/${organisationId}`, { signal }),
    staleTime: 0,
  })

export const changeOrganisation = (organisationId: string, draft: OrganisationDraft, etag: string) =>
  call<Organisation>('PUT', `/api/organisations/${organisationId}`, { body: draft, headers: { 'If-Match': etag } })

export function useOrganisationChanged() {
  const client = useQueryClient()
  return () => {
    for (const key of ['organisations', 'organisation-to-change', 'history', 'booking-link']) void client.invalidateQueries({ queryKey: [key] })
  }
}
