import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { refreshOccurrences, type Kind } from './occurrencesApi'
import { useReturn } from './useReturn'

/** Back to where one came from, unless another page is to be seen first, with the news of what was saved. */
export function useSaved(kind: Kind, agentId: string) {
  const client = useQueryClient()
  const navigate = useNavigate()
  const { to } = useReturn(kind, agentId)
  return async (news: string, path = to) => {
    void refreshOccurrences(client)
    await navigate(path, { state: { news } })
  }
}
