import { queryOptions } from '@tanstack/react-query'
import { call } from '../api/http'
import type {
  CreneauWeek,
  Hold,
  PublicLieu,
  PublicOrganisation,
  RdvRequest,
  Recap,
} from '../api/types'

export interface CreneauChoice {
  motifId: string
  lieuId: string | null
  start: string
  persons: number
}

export const organisationQuery = (numero: string) =>
  queryOptions({
    queryKey: ['organisation', numero],
    queryFn: ({ signal }) => call<PublicOrganisation>('GET', `/api/public/organisations/${encodeURIComponent(numero)}`, { signal }),
    staleTime: 5 * 60_000,
  })

export const lieuxQuery = (motifId: string) =>
  queryOptions({
    queryKey: ['lieux', motifId],
    queryFn: ({ signal }) => call<PublicLieu[]>('GET', '/api/public/lieux', { query: { motifId }, signal }),
  })

interface WeekOfCreneaux {
  motifId: string
  lieuId: string | null
  from: string
  persons: number
}

export const creneauxQuery = ({ motifId, lieuId, from, persons }: WeekOfCreneaux) =>
  queryOptions({
    queryKey: ['creneaux', motifId, lieuId, from, persons],
    queryFn: ({ signal }) =>
      call<CreneauWeek>('GET', '/api/public/creneaux', { query: { motifId, lieuId, from, days: 7, persons }, signal }),
    staleTime: 10_000,
  })

export const sessionQuery = queryOptions({
  queryKey: ['usager-session'],
  queryFn: ({ signal }) => call<{ email: string | null }>('GET', '/api/public/session', { signal }),
})

export const recapQuery = queryOptions({
  queryKey: ['recap'],
  queryFn: ({ signal }) => call<Recap>('GET', '/api/public/recap', { signal }),
})

export const takeHold = (choice: CreneauChoice) => call<Hold>('POST', '/api/public/holds', { body: choice })
export const findHold = (holdId: string) => call<Hold>('GET', `/api/public/holds/${holdId}`)
export const renewHold = (holdId: string) => call<Hold>('POST', `/api/public/holds/${holdId}/renewal`)

export const sendCode = (email: string) => call<void>('POST', '/api/public/codes', { body: { email } })
export const proveEmail = (email: string, code: string) =>
  call<{ email: string }>('POST', '/api/public/session', { body: { email, code } })

export const bookRdv = (request: RdvRequest, idempotencyKey: string) =>
  call<{ rdvId: string; recap: Recap }>('POST', '/api/public/rdvs', {
    body: request,
    headers: { 'Idempotency-Key': idempotencyKey },
  })

export const openRecap = (token: string, letters: string) =>
  call<Recap>('POST', '/api/public/recap', { body: { token, letters } })
export const cancelRdv = (reason: string | undefined) =>
  call<Recap>('POST', '/api/public/recap/cancellation', { body: { reason } })
