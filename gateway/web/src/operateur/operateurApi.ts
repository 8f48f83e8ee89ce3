import { queryOptions } from '@tanstack/react-query'
import { call } from '../api/http'
import type { Invitation, InvitedAgent } from '../api/agents'
import type { components } from '../api/schema/organisation'
import type { Nullable, Service, Told } from '../api/types'

type Schemas = components['schemas']

export type Espace = Told<Schemas['EspaceView'], { services: Service[] }>
export type OpenedEspace = Told<Schemas['OpenedEspace'], { services: Service[] }>
export type EspaceDraft = Told<Schemas['OpenEspaceRequest']>

/** An organisation asks to be a Dispositif de Recueil; `accepted` is null until it is decided. */
export type DrRequest = Told<
  Schemas['DemandeView'],
  Nullable<Schemas['DemandeView'], 'reason' | 'accepted' | 'message' | 'decidedAt'>
>

export const espacesQuery = queryOptions({
  queryKey: ['espaces'],
  queryFn: ({ signal }) => call<Espace[]>('GET', '/api/espaces', { signal }),
})

export const drRequestsQuery = queryOptions({
  queryKey: ['dr-requests'],
  queryFn: ({ signal }) => call<DrRequest[]>('GET', '/api/dispositif-recueil-requests', { signal }),
})

export const openEspace = (draft: EspaceDraft) => call<OpenedEspace>('POST', '/api/espaces', { body: draft })

export const inviteAdmin = (invitation: Invitation) => call<InvitedAgent>('POST', '/api/invitations', { body: invitation })

export const decide = (requestId: string, decision: { accepted: boolean; message: string | null }) =>
  call<DrRequest>('POST', `/api/dispositif-recueil-requests/${requestId}/decision`, { body: decision })
