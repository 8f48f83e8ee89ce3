import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { AgendaChange } from '../../api/agenda'
import { dayFrom } from '../../dates/dates'
import type { AgendaPeriod } from './agendaApi'
import { followAgendas } from './liveStream'

/** A change may be told in several words; a burst of them is read again a few times a second, not once for each. */
const GATHER_MS = 15
const APART_MS = 250

/** Whether a change shows in a period; its days are those of UTC, so a day more on either side. */
export function concerns({ from, to }: AgendaChange, period: Pick<AgendaPeriod, 'from' | 'to'>): boolean {
  const first = dayFrom(from)
  const last = dayFrom(to)
  if (!first || !last) return true
  return first.subtract({ days: 1 }).toString() <= period.to && last.add({ days: 1 }).toString() >= period.from
}

/** What there is to read again for a kind of change. */
const READ = { rdv: ['rdvs', 'rdv'], plage: ['agenda'], absence: ['agenda'], elsewhere: ['agenda'] } satisfies Record<AgendaChange['kind'], string[]>
const EVERYTHING = ['rdvs', 'rdv', 'agenda']

/** What to read at once, and what is of other days, to read when it is looked at; the RDV of an open panel may be of any day. */
export function toRead(change: AgendaChange, period: Pick<AgendaPeriod, 'from' | 'to'>): { now: string[]; later: string[] } {
  const keys: string[] = READ[change.kind]
  if (concerns(change, period)) return { now: keys, later: [] }
  return { now: keys.filter((key) => key === 'rdv'), later: keys.filter((key) => key !== 'rdv') }
}

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
    let gathering: number | undefined
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
    const leave = followAgendas(address, {
      onLive: setLive,
      onGap: () => read(EVERYTHING),
      onChange: (change) => {
        const { now, later } = toRead(change, shown.current)
        if (now.length > 0) read(now)
        for (const key of later) void client.invalidateQueries({ queryKey: [key], refetchType: 'none' })
      },
    })
    return () => {
      window.clearTimeout(gathering)
      leave()
    }
  }, [client, address])
  return live
}
