import { queryOptions } from '@tanstack/react-query'
import { call } from '../../api/http'
import type { AccessPolicy, Agent, EspaceAgent } from '../../api/agents'

export const espaceAgentsQuery = (espaceId: string) =>
  queryOptions({
    queryKey: ['espace-agents', espaceId],
    queryFn: ({ signal }) => call<EspaceAgent[]>('GET', '/api/agents', { query: { espaceId }, signal }),
  })

export const changeServices = (agentId: string, serviceIds: string[]) =>
  call<Agent>('PUT', `/api/agents/${agentId}/services`, { body: { serviceIds } })

export const nameAdminEspace = (agentId: string, adminEspace: boolean) =>
  call<Agent>('PUT', `/api/agents/${agentId}/admin-espace`, { body: { adminEspace } })

export const accessPolicyQuery = (espaceId: string) =>
  queryOptions({
    queryKey: ['access-policy', espaceId],
    queryFn: ({ signal }) => call<AccessPolicy>('GET', '/api/agents/access-policy', { query: { espaceId }, signal }),
  })

export const changeAccessPolicy = (espaceId: string, policy: AccessPolicy) =>
  call<AccessPolicy>('PUT', '/api/agents/access-policy', { query: { espaceId }, body: policy })
