import { useLocation } from 'react-router'
import type { Kind } from './occurrencesApi'
import { LISTS } from './paths'

/** What a link to a form notes, for those who come from an agenda. */
export interface CameFrom {
  from: string
}

const LIST_NAMES: Record<Kind, string> = { plage: 'Plages d’ouverture', absence: 'Indisponibilités' }

/** Where a form leads back to: the agenda that one came from, at the day shown there, or the list. */
export function useReturn(kind: Kind, agentId?: string): { to: string; label: string; words: string } {
  const from = (useLocation().state as CameFrom | null)?.from
  if (from) return { to: from, label: 'Agenda', words: 'Revenir à l’agenda' }
  return { to: agentId ? `${LISTS[kind]}?${new URLSearchParams({ agent: agentId })}` : LISTS[kind], label: LIST_NAMES[kind], words: 'Revenir à la liste' }
}
