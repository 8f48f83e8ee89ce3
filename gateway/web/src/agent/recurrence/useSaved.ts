import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { refreshOccurrences, type Kind } from './occurrencesApi'
import { LISTS } from './paths'

/** Back to the list of an agent, with the news of what was saved. */
export function useSaved(kind: Kind) {
  const client = useQueryClient()
  const navigate = useNavigate()
  return async (agentId: string, news: string) => {
    void refreshOccurrences(client)
    await navigate(`${LISTS[kind]}?${new URLSearchParams({ agent: agentId })}`, { state: { news } })
  }
}
