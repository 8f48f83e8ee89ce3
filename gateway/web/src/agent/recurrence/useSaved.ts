import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { refreshOccurrences, type Kind } from './occurrencesApi'
import { LISTS } from './paths'

/** On to a page, the list of an agent unless said otherwise, with the news of what was saved. */
export function useSaved(kind: Kind) {
  const client = useQueryClient()
  const navigate = useNavigate()
  return async (agentId: string, news: string, path = `${LISTS[kind]}?${new URLSearchParams({ agent: agentId })}`) => {
    void refreshOccurrences(client)
    await navigate(path, { state: { news } })
  }
}
