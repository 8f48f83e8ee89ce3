import { QueryClient, type NetworkMode } from '@tanstack/react-query'
import { asProblem } from '../api/problem'

/**
 * Reads are tried twice when the fault may pass; a refusal is shown at once.
 *
 * @param networkMode `always` for pages that tell a cut network and offer to try again, rather than wait in silence
 */
export function createQueryClient({ networkMode }: { networkMode?: NetworkMode } = {}): QueryClient {
  return new QueryClient({
    defaultOptions: {
      mutations: { networkMode },
      queries: {
        networkMode,
        staleTime: 30_000,
        retry: (failures, error) => failures < 1 && asProblem(error).temporary,
        retryDelay: 800,
      },
    },
  })
}
