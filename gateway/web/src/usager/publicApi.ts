import { queryOptions } from '@tanstack/react-query'
import { call } from '../api/http'
import { NOBODY, type Proof, type UsagerSession } from '../api/usagers'
import type {
  CreneauWeek,
  Hold,
  PublicLieu,
  PublicOrganisation,
  RdvRequest,
  Recap,
  Seance,
  SeanceRequest,
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

/** Asked anew each time it is shown: whoever was just told that a session is full must not find it open in the list. */
export const seancesQuery = (motifId: string) =>
  queryOptions({
    queryKey: ['seances', motifId],
    queryFn: ({ signal }) => call<Seance[]>('GET', '/api/public/rdvs-collectifs', { query: { motifId }, signal }),
    staleTime: 0,
  })

export const seanceQuery = (rdvId: string) =>
  queryOptions({
    queryKey: ['seances', 'une', rdvId],
    queryFn: ({ signal }) => call<Seance>('GET', `/api/public/rdvs-collectifs/${encodeURIComponent(rdvId)}`, { signal }),
    staleTime: 0,
  })

export const sessionQuery = queryOptions({
  queryKey: ['usager-session'],
  queryFn: async ({ signal }): Promise<UsagerSession> => ({ ...NOBODY, ...(await call<UsagerSession>('GET', '/api/public/session', { signal })) }),
})

export const recapQuery = queryOptions({
  queryKey: ['recap'],
  queryFn: ({ signal }) => call<Recap>('GET', '/api/public/recap', { signal }),
})

export const moveWeekQuery = (rdvId: string, from: string) =>
  queryOptions({
    queryKey: ['creneaux', 'move', rdvId, from],
    queryFn: ({ signal }) => call<CreneauWeek>('GET', '/api/public/recap/creneaux', { query: { from, days: 7 }, signal }),
    staleTime: 10_000,
  })

export const takeHold = (choice: CreneauChoice) => call<Hold>('POST', '/api/public/holds', { body: choice })
export const findHold = (holdId: string) => call<Hold>('GET', `/api/public/holds/${holdId}`)
export const renewHold = (holdId: string) => call<Hold>('POST', `/api/public/holds/${holdId}/renewal`)

export const sendCode = (proof: Proof) => call<void>('POST', '/api/public/codes', { body: proof })
export const prove = (proof: Proof, code: string) =>
  call<Partial<UsagerSession>>('POST', '/api/public/session', { body: { ...proof, code } })
export const signOut = () => call<void>('DELETE', '/api/public/session')

export const bookRdv = (request: RdvRequest, idempotencyKey: string) =>
  call<{ rdvId: string; recap: Recap }>('POST', '/api/public/rdvs', {
    body: request,
    headers: { 'Idempotency-Key': idempotencyKey },
  })

export const joinSeance = (rdvId: string, request: SeanceRequest, idempotencyKey: string) =>
  call<{ rdvId: string; recap: Recap }>('POST', `/api/public/rdvs-collectifs/${encodeURIComponent(rdvId)}/participations`, {
    body: request,
    headers: { 'Idempotency-Key': idempotencyKey },
  })

export const openRecap = (token: string, letters: string) =>
  call<Recap>('POST', '/api/public/recap', { body: { token, letters } })
export const askNewLink = (token: string) => call<void>('POST', '/api/public/recap/links', { body: { token } })
export const cancelRdv = (reason: string | undefined) =>
  call<Recap>('POST', '/api/public/recap/cancellation', { body: { reason } })
export const undoCancellation = () => call<Recap>('DELETE', '/api/public/recap/cancellation')
export const moveRdv = (start: string) => call<Recap>('POST', '/api/public/recap/move', { body: { start } })
