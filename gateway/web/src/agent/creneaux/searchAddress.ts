import { dayFrom, laterOf, wallClockText, type Day } from '../../dates/dates'

/** What the address says of a search, step by step: filters, then lieu, then créneau. */
export interface SearchAddress {
  motifId: string | null
  agentIds: string[]
  day: Day
  lieuId: string | null
  /** The créneau chosen, `2026-12-01T10:00`, and its agent. */
  creneau: { at: string; agentId: string } | null
}

export function searchAddressFrom(params: URLSearchParams, today: Day): SearchAddress {
  const at = params.get('creneau')
  const agentId = params.get('avec')
  return {
    motifId: params.get('motif'),
    agentIds: params.getAll('agent'),
    day: laterOf(dayFrom(params.get('date')) ?? today, today),
    lieuId: params.get('lieu'),
    creneau: at && agentId ? { at, agentId } : null,
  }
}

/** Parameters that choose a créneau. */
export const choosing = (start: string, zone: string, agentId: string) => ({ creneau: wallClockText(start, zone), avec: agentId })

export const NO_CRENEAU = { creneau: null, avec: null }
