import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { AgendaChange } from '../../api/agenda'
import { dayFrom } from '../../dates/dates'
import type { AgendaPeriod } from './agendaApi'

const GATHER_MS = 60
const FIRST_RETRY_MS = 2_000
const LAST_RETRY_MS = 30_000

/** Whether a change shows in a period; its days are those of UTC, so a day more on either side. */
export function concerns({ from, to }: AgendaChange, period: Pick<AgendaPeriod, 'from' | 'to'>): boolean {
  const first = dayFrom(from)
  const last = dayFrom(to)
  if (!first || !last) return true
  return first.subtract({ days: 1 }).toString() <= period.to && last.add({ days: 1 }).toString() >= period.from
}

/**
 * Reads an agenda again whenever the server says that it changed, and each time the stream opens: what happened while it was
 * cut is then read too. A hidden page holds no stream. Tells whether news come.
 */
export function useLiveAgenda(period: AgendaPeriod): boolean {
  const client = useQueryClient()
  const [live, setLive] = useState(false)
  const address = new URLSearchParams([['organisationId', period.organisationId], ...period.agentId.map((id) => ['agentId', id])]).toString()
  const { from, to } = period

  useEffect(() => {
    let stream: EventSource | null = null
    let gathering: number | undefined
    let retrying: number | undefined
    let delay = FIRST_RETRY_MS
    const read = (...keys: string[]) => {
      window.clearTimeout(gathering)
      gathering = window.setTimeout(() => {
        for (const key of keys) void client.invalidateQueries({ queryKey: [key] }, { cancelRefetch: true })
      }, GATHER_MS)
    }
    const readAll = () => read('rdvs', 'rdv', 'agenda')
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
        readAll()
      }
      stream.onerror = () => {
        setLive(false)
        if (stream?.readyState !== EventSource.CLOSED) return // the browser opens it again by itself
        retrying = window.setTimeout(open, delay)
        delay = Math.min(2 * delay, LAST_RETRY_MS)
      }
      stream.addEventListener('reload', readAll)
      stream.addEventListener('agenda', ({ data }: MessageEvent<string>) => {
        if (concerns(JSON.parse(data) as AgendaChange, { from, to })) readAll()
      })
    }
    open()
    document.addEventListener('visibilitychange', open)
    return () => {
      document.removeEventListener('visibilitychange', open)
      window.clearTimeout(gathering)
      close()
    }
  }, [client, address, from, to])
  return live
}
