import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { AgendaChange } from '../../api/agenda'
import { dayFrom } from '../../dates/dates'
import type { AgendaPeriod } from './agendaApi'

/** A change may be told in several words; a burst of them is read again a few times a second, not once for each. */
const GATHER_MS = 15
const APART_MS = 250
const FIRST_RETRY_MS = 2_000
const LAST_RETRY_MS = 30_000

/** Whether a change shows in a period; its days are those of UTC, so a day more on either side. */
export function concerns({ from, to }: AgendaChange, period: Pick<AgendaPeriod, 'from' | 'to'>): boolean {
  const first = dayFrom(from)
  const last = dayFrom(to)
  if (!first || !last) return true
  return first.subtract({ days: 1 }).toString() <= period.to && last.add({ days: 1 }).toString() >= period.from
}

/** What there is to read again for a kind of change; what is of other days only when it is looked at. */
const READ = { rdv: ['rdvs', 'rdv'], plage: ['agenda'], absence: ['agenda'], elsewhere: ['agenda'] } satisfies Record<AgendaChange['kind'], string[]>
const EVERYTHING = ['rdvs', 'rdv', 'agenda']

/**
 * Reads an agenda again whenever the server says that it changed, and each time the stream opens: what happened while it was
 * cut is then read too. The stream is that of the agents, whatever the days shown; a hidden page holds none. Tells whether news
 * come.
 */
export function useLiveAgenda(period: AgendaPeriod): boolean {
  const client = useQueryClient()
  const [live, setLive] = useState(false)
  const shown = useRef(period)
  useEffect(() => {
    shown.current = period
  })
  const address = new URLSearchParams([['organisationId', period.organisationId], ...period.agentId.map((id) => ['agentId', id])]).toString()

  useEffect(() => {
    let stream: EventSource | null = null
    let gathering: number | undefined
    let retrying: number | undefined
    let delay = FIRST_RETRY_MS
    let lastRead = -Infinity
    const due = new Set<string>()
    const readDue = () => {
      gathering = undefined
      lastRead = performance.now()
      for (const key of due) void client.invalidateQueries({ queryKey: [key] })
      due.clear()
    }
    const read = (keys: string[]) => {
      for (const key of keys) due.add(key)
      gathering ??= window.setTimeout(readDue, Math.max(GATHER_MS, lastRead + APART_MS - performance.now()))
    }
    const close = () => {
      window.clearTimeout(retrying)
      stream?.close()
      stream = null
      setLive(false)
    }
    const open = () => {
      close()
      if (document.hidden) return
      stream = new EventSource(`/api/agenda/live?${address}`)
      stream.onopen = () => {
        delay = FIRST_RETRY_MS
        setLive(true)
        read(EVERYTHING)
      }
      stream.onerror = () => {
        setLive(false)
        if (stream?.readyState !== EventSource.CLOSED) return // the browser opens it again by itself
        retrying = window.setTimeout(open, delay)
        delay = Math.min(2 * delay, LAST_RETRY_MS)
      }
      stream.addEventListener('reload', () => read(EVERYTHING))
      stream.addEventListener('agenda', ({ data }: MessageEvent<string>) => {
        const change = JSON.parse(data) as AgendaChange
        if (concerns(change, shown.current)) read(READ[change.kind])
        else for (const key of READ[change.kind]) void client.invalidateQueries({ queryKey: [key], refetchType: 'none' })
      })
    }
    open()
    document.addEventListener('visibilitychange', open)
    return () => {
      document.removeEventListener('visibilitychange', open)
      window.clearTimeout(gathering)
      close()
    }
  }, [client, address])
  return live
}
