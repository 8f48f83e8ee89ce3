import { QueryClient } from '@tanstack/react-query'
import { asProblem } from '../api/problem'

/** Reads are tried twice when the fault may pass; a refusal is shown at once. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (failures, error) => failures < 1 && asProblem(error).temporary,
        retryDelay: 800,
      },
    },
  })
}
