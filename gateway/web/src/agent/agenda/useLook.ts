import { useSyncExternalStore } from 'react'
import type { AgentRdv } from '../../api/types'
import { lookOf, type AgendaItem } from './agendaItems'
import { statusLookOf } from './rdvStatus'

const MINUTE_MS = 60_000
const listeners = new Set<() => void>()
let waiting: ReturnType<typeof setTimeout> | undefined

/** RDVs end with a minute. */
function waitForNextMinute() {
  waiting = setTimeout(() => {
    waitForNextMinute()
    for (const listener of listeners) listener()
  }, MINUTE_MS - (Date.now() % MINUTE_MS))
}

/** One clock for all that is shown. */
function followClock(listener: () => void) {
  if (listeners.size === 0) waitForNextMinute()
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) clearTimeout(waiting)
  }
}

/** What an item is, as time passes; of a thousand RDVs only those that end are drawn again, since a look is always the same object. */
export const useLook = (item: AgendaItem) => useSyncExternalStore(followClock, () => lookOf(item, Date.now()))

export const useStatusLook = (rdv: AgentRdv) => useSyncExternalStore(followClock, () => statusLookOf(rdv, Date.now()))
