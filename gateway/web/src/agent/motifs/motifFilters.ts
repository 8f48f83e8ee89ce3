import { TYPE_IN_WORDS } from '../../api/motifWords'
import type { Motif, MotifType } from '../../api/types'

/** What the address holds of the list. */
export interface MotifFilters {
  search: string
  reservation: '' | 'en-ligne' | 'hors-ligne'
  serviceId: string
  type: '' | MotifType
}

export const FILTER_NAMES = { search: 'recherche', reservation: 'reservation', serviceId: 'service', type: 'type' } as const

export function filtersFrom(params: URLSearchParams): MotifFilters {
  const reservation = params.get(FILTER_NAMES.reservation)
  const type = params.get(FILTER_NAMES.type) ?? ''
  return {
    search: params.get(FILTER_NAMES.search) ?? '',
    reservation: reservation === 'en-ligne' || reservation === 'hors-ligne' ? reservation : '',
    serviceId: params.get(FILTER_NAMES.serviceId) ?? '',
    type: type in TYPE_IN_WORDS ? (type as MotifType) : '',
  }
}

/** The address with one filter changed. */
export function withFilter(params: URLSearchParams, filter: keyof MotifFilters, value: string): URLSearchParams {
  const changed = new URLSearchParams(params)
  if (value) changed.set(FILTER_NAMES[filter], value)
  else changed.delete(FILTER_NAMES[filter])
  return changed
}

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

export function filtered(motifs: Motif[], { search, reservation, serviceId, type }: MotifFilters): Motif[] {
  const words = folded(search).split(/\s+/)
  return motifs.filter(
    (motif) =>
      words.every((word) => folded(motif.name).includes(word)) &&
      (!reservation || motif.online === (reservation === 'en-ligne')) &&
      (!serviceId || motif.serviceId === serviceId) &&
      (!type || motif.type === type),
  )
}
