import { useQuery, useQueryClient } from '@tanstack/react-query'
import { asProblem } from '../../api/problem'
import { serverClock } from '../../api/serverClock'
import type { Hold } from '../../api/types'
import { findHold, renewHold, takeHold, type CreneauChoice } from '../publicApi'
import { journeyMemory } from './journeyMemory'

/** The hold of the chosen créneau: the one this tab already has, or a new one. */
async function holdFor(key: string, choice: CreneauChoice): Promise<Hold> {
  const known = journeyMemory.holdOf(key)
  if (known) {
    const hold = await findHold(known).catch(forgotten)
    if (hold && Date.parse(hold.expiresAt) > serverClock.now()) return hold
    journeyMemory.forgetHold()
  }
  const hold = await takeHold(choice)
  journeyMemory.keepHold(key, hold.holdId)
  return hold
}

function forgotten(error: unknown): null {
  if (asProblem(error).temporary) throw error
  return null
}

/** One hold per browser: taking a créneau lets the former one go, here as on the server. */
export function useHold(key: string, choice: CreneauChoice | null) {
  const client = useQueryClient()
  const query = useQuery({
    queryKey: ['hold', key],
    enabled: choice !== null,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    queryFn: async () => {
      const hold = await holdFor(key, choice!)
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] === 'hold' && queryKey[1] !== key })
      return hold
    },
  })
  const takeAgain = async () => {
    journeyMemory.forgetHold()
    const { data } = await query.refetch({ throwOnError: false })
    if (data) void client.invalidateQueries({ queryKey: ['lieux'] })
    return data ?? null
  }
  const renew = async (hold: Hold) => {
    const renewed = (await renewHold(hold.holdId)) ?? (await findHold(hold.holdId))
    client.setQueryData(['hold', key], renewed)
  }
  return { query, takeAgain, renew }
}
