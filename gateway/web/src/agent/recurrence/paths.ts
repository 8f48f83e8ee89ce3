import type { Kind, Scope } from './occurrencesApi'

/** Pages of the lists, which their forms lie under. */
export const LISTS: Record<Kind, string> = { plage: '/agent/plages-ouverture', absence: '/agent/indisponibilites' }

/** The form that changes one, all of it or from an occurrence on; of an occurrence, its day. */
export function editPath(kind: Kind, id: string, scope: Scope = 'toutes', day: string | null = null): string {
  const query = scope === 'toutes' || !day ? '' : `?${new URLSearchParams({ portee: scope, jour: day })}`
  return `${LISTS[kind]}/${id}${query}`
}

/** What becomes of the RDVs under an indisponibilité. */
export const rdvsUnderPath = (absenceId: string) => `${LISTS.absence}/${absenceId}/rendez-vous`

export const copyPath = (kind: Kind, id: string) => `${LISTS[kind]}/nouvelle?${new URLSearchParams({ modele: id })}`
