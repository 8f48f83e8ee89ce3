import { queryOptions } from '@tanstack/react-query'
import { call } from '../api/http'
import type { Agent, Invitation } from '../api/agents'
import type { Service } from '../api/types'

export interface Espace {
  espaceId: string
  name: string
  departement: string
  services: Service[]
}

export interface OpenedEspace {
  espaceId: string
  organisationId: string
  organisationNumero: number
  services: Service[]
}

export interface EspaceDraft {
  name: string
  departement: string
  services: { name: string; shortName: string }[]
  organisation: { name: string; zone: string; contact: { telephone: string | null; email: string | null } }
  lieu: {
    name: string
    street: string
    postalCode: string
    city: string
    inseeCode: string
    latitude: number
    longitude: number
    telephone: string | null
    pmr: boolean
  }
  dispositifRecueil: boolean
}

/** An organisation asks to be a Dispositif de Recueil. */
export interface DrRequest {
  requestId: string
  organisationId: string
  organisationName: string
  reason: string | null
  requestedAt: string
  status: 'pending' | 'accepted' | 'refused'
  message: string | null
}

export const espacesQuery = queryOptions({
  queryKey: ['espaces'],
  queryFn: ({ signal }) => call<Espace[]>('GET', '/api/espaces', { signal }),
})

export const drRequestsQuery = queryOptions({
  queryKey: ['dr-requests'],
  queryFn: ({ signal }) => call<DrRequest[]>('GET', '/api/dispositif-recueil-requests', { signal }),
})

export const openEspace = (draft: EspaceDraft) => call<OpenedEspace>('POST', '/api/espaces', { body: draft })

export const inviteAdmin = (invitation: Invitation) => call<Agent>('POST', '/api/invitations', { body: invitation })

export const decide = (requestId: string, decision: { accepted: boolean; message: string | null }) =>
  call<DrRequest>('POST', `/api/dispositif-recueil-requests/${requestId}/decision`, { body: decision })
