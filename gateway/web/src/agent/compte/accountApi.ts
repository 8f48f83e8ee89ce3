import { queryOptions } from '@tanstack/react-query'
import { call } from '../../api/http'
import type { SecurityState } from '../../api/agents'
import type { Me } from '../../api/types'

export const securityQuery = queryOptions({
  queryKey: ['me', 'security'],
  queryFn: ({ signal }) => call<SecurityState>('GET', '/api/agents/me/security', { signal }),
  staleTime: 0,
})

export const changeNames = (names: { firstName: string; lastName: string }) => call<Me>('PUT', '/api/agents/me', { body: names })

export const removeCredential = (id: string) => call<void>('DELETE', `/api/agents/me/security/credentials/${id}`)

/** What Keycloak's pages change, and the word that the address of the account page keeps meanwhile. */
export type AccountAction = 'mot-de-passe' | 'application' | 'cle'

const KEYCLOAK: Record<AccountAction, string> = {
  'mot-de-passe': 'UPDATE_PASSWORD',
  application: 'CONFIGURE_TOTP',
  cle: 'webauthn-register',
}

/** Where Keycloak carries out an action, to come back to the account page. */
export const actionLink = (action: AccountAction) =>
  `/connexion?${new URLSearchParams({ action: KEYCLOAK[action], retour: `/agent/compte?changement=${action}` })}`
