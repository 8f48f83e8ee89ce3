import { queryOptions, useQueryClient } from '@tanstack/react-query'
import { call } from '../../api/http'
import type {
  AccountLevel,
  Agent,
  Conversion,
  ConversionConsequences,
  HistoryEntry,
  Invitation,
  InvitationBatch,
  InvitationLine,
  InvitedAgent,
  NewIntervenant,
  PendingInvitation,
  RemovalConsequences,
} from '../../api/agents'

export const agentsQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ['agents', organisationId],
    queryFn: ({ signal }) => call<Agent[]>('GET', '/api/agents', { query: { organisationId }, signal }),
  })

export const agentQuery = (organisationId: string, agentId: string) =>
  queryOptions({
    queryKey: ['agents', organisationId, agentId],
    queryFn: ({ signal }) => call<Agent>('GET', `/api/agents/${agentId}`, { query: { organisationId }, signal }),
  })

export const historyQuery = (organisationId: string, agentId: string) =>
  queryOptions({
    queryKey: ['agents', organisationId, agentId, 'history'],
    queryFn: ({ signal }) => call<HistoryEntry[]>('GET', `/api/agents/${agentId}/history`, { query: { organisationId }, signal }),
  })

export const invitationsQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ['agents', organisationId, 'invitations'],
    queryFn: ({ signal }) => call<PendingInvitation[]>('GET', '/api/invitations', { query: { organisationId }, signal }),
  })

export const removalQuery = (organisationId: string, agentId: string) =>
  queryOptions({
    queryKey: ['agents', organisationId, agentId, 'removal'],
    queryFn: ({ signal }) =>
      call<RemovalConsequences>('GET', `/api/agents/${agentId}/roles/${organisationId}/removal`, { signal }),
    staleTime: 0,
  })

export const conversionQuery = (organisationId: string, agentId: string) =>
  queryOptions({
    queryKey: ['agents', organisationId, agentId, 'conversion'],
    queryFn: ({ signal }) =>
      call<ConversionConsequences>('GET', `/api/agents/${agentId}/conversion`, { query: { organisationId }, signal }),
    staleTime: 0,
  })

export const invite = (invitation: Invitation) => call<InvitedAgent>('POST', '/api/invitations', { body: invitation })

export const createIntervenant = (intervenant: NewIntervenant) =>
  call<Agent>('POST', '/api/intervenants', { body: intervenant })

export const renameIntervenant = (agentId: string, name: string) =>
  call<Agent>('PUT', `/api/intervenants/${agentId}`, { body: { name } })

export const previewInvitations = (organisationId: string, text: string) =>
  call<{ lines: InvitationLine[] }>('POST', '/api/invitations/preview', { body: { organisationId, text } })

export const inviteAll = (batch: InvitationBatch) =>
  call<{ lines: InvitationLine[] }>('POST', '/api/invitations/batch', { body: batch })

export const sendAgain = (organisationId: string, agentId: string) =>
  call<void>('POST', `/api/invitations/${agentId}/sendings`, { body: { organisationId } })

export const revoke = (organisationId: string, agentId: string) =>
  call<void>('DELETE', `/api/invitations/${agentId}`, { query: { organisationId } })

export const changeLevel = (organisationId: string, agentId: string, role: { level: AccountLevel; accueil: boolean }) =>
  call<Agent>('PUT', `/api/agents/${agentId}/roles/${organisationId}`, { body: role })

export const convert = (agentId: string, conversion: Conversion) =>
  call<Agent>('POST', `/api/agents/${agentId}/conversion`, { body: conversion })

export const removeAgent = (organisationId: string, agentId: string) =>
  call<void>('DELETE', `/api/agents/${agentId}/roles/${organisationId}`)

/** After any change of an agent: their pages, the lists, and the choice of whose agenda is shown. */
export function useAgentsChanged() {
  const client = useQueryClient()
  return () => {
    void client.invalidateQueries({ queryKey: ['agents'] })
    void client.invalidateQueries({ queryKey: ['espace-agents'] })
    void client.invalidateQueries({ queryKey: ['colleagues'] })
  }
}
