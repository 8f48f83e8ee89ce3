import type { QueryClient } from '@tanstack/react-query'
import type { Absence, AbsenceDraft, OccurrenceMove, PlageWarning, RdvUnderAbsence } from '../../api/agenda'
import { call, exchange, type Answer } from '../../api/http'
import type { PlageOuverture, PlageOuvertureDraft } from '../../api/types'

/** What an agenda repeats: plages and indisponibilités share their addresses, and what may be done with an occurrence. */
export type Kind = 'plage' | 'absence'

/** What a change holds for. */
export type Scope = 'une' | 'suivantes' | 'toutes'

export const PATHS: Record<Kind, string> = { plage: '/api/plages-ouverture', absence: '/api/absences' }

export interface Kept {
  plage: PlageOuverture
  absence: Absence
}
export interface Draft {
  plage: PlageOuvertureDraft
  absence: AbsenceDraft
}

export const idOf = (kept: PlageOuverture | Absence) => ('absenceId' in kept ? kept.absenceId : kept.plageOuvertureId)

export const listQuery = <K extends Kind>(kind: K, organisationId: string, agentId: string, past: boolean) => ({
  queryKey: [kind === 'plage' ? 'plages' : 'absences', organisationId, agentId, past],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    call<Kept[K][]>('GET', PATHS[kind], { query: { organisationId, agentId, past }, signal }),
})

/** Read anew for each form, and once: what is typed goes with the version that it started from. */
export const oneQuery = <K extends Kind>(kind: K, id: string) => ({
  queryKey: [kind, id],
  queryFn: ({ signal }: { signal: AbortSignal }): Promise<Answer<Kept[K]>> => exchange<Kept[K]>('GET', `${PATHS[kind]}/${id}`, { signal }),
  gcTime: 0,
  staleTime: Infinity,
})

export const create = <K extends Kind>(kind: K, draft: Draft[K]) => call<Kept[K]>('POST', PATHS[kind], { body: draft })

/** The version that was read goes with the change: a colleague's change in between is not lost. */
export interface Target {
  id: string
  etag: string | null
  day: string | null
}

const ifMatch = ({ etag }: Target) => (etag ? { 'If-Match': etag } : undefined)

export const changeFrom = <K extends Kind>(kind: K, target: Target, scope: Exclude<Scope, 'une'>, draft: Draft[K]) =>
  call<Kept[K]>('PUT', `${PATHS[kind]}/${target.id}${scope === 'suivantes' ? `/occurrences/${target.day}/following` : ''}`, {
    body: draft,
    headers: ifMatch(target),
  })

export const moveOccurrence = (kind: Kind, { id, day }: Pick<Target, 'id' | 'day'>, move: OccurrenceMove) =>
  call<void>('PUT', `${PATHS[kind]}/${id}/occurrences/${day}`, { body: move })

export const remove = (kind: Kind, { id, day }: Pick<Target, 'id' | 'day'>, scope: Scope) => {
  const path = { toutes: '', une: `/occurrences/${day}`, suivantes: `/occurrences/${day}/following` }[scope]
  return call<void>('DELETE', `${PATHS[kind]}/${id}${path}`)
}

/** `plageOuvertureId`: the plage that the draft changes. */
export const verifyPlage = (draft: PlageOuvertureDraft, plageOuvertureId: string | null) =>
  call<{ warnings: PlageWarning[] }>('POST', '/api/plages-ouverture/verification', { body: draft, query: { plageOuvertureId } })

/** `target`: the one that the draft changes, whose occurrences that were moved or removed stay so. */
export const verifyAbsence = (draft: AbsenceDraft, target: Target | null, scope: Exclude<Scope, 'une'>) =>
  call<{ rdvs: RdvUnderAbsence[] }>('POST', '/api/absences/verification', {
    body: draft,
    query: { absenceId: target?.id ?? null, from: scope === 'suivantes' ? (target?.day ?? null) : null },
  })

/** The RDVs to come under an indisponibilité that is kept: one may have been confirmed meanwhile. */
export const rdvsUnderQuery = (absenceId: string) => ({
  queryKey: ['rdvs-under', absenceId],
  queryFn: async ({ signal }: { signal: AbortSignal }) => (await call<{ rdvs: RdvUnderAbsence[] }>('GET', `${PATHS.absence}/${absenceId}/rdvs`, { signal })).rdvs,
  staleTime: 0,
})

/** Reads again what shows plages or indisponibilités. */
export const refreshOccurrences = (client: QueryClient) =>
  Promise.all(['plages', 'absences', 'plage', 'absence', 'rdvs-under', 'agenda', 'creneaux'].map((key) => client.invalidateQueries({ queryKey: [key] })))
