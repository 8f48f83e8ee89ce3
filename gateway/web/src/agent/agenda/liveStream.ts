import type { AgendaChange } from '../../api/agenda'

const FIRST_RETRY_MS = 2_000
const LAST_RETRY_MS = 30_000
/** The server gives a sign of life every 15 seconds: after such a silence the network was cut without a word. */
const SILENCE_MS = 40_000

interface Listener {
  /** Whether news come, from now on. */
  onLive: (live: boolean) => void
  onChange: (change: AgendaChange) => void
  /** Something may have been missed: each time the stream opens, and when the server says so. */
  onGap: () => void
}

/**
 * Follows the agendas of an address until the function returned is called. A page that is hidden, or without network, holds no
 * stream; one that is lost is opened again.
 */
export function followAgendas(address: string, { onLive, onChange, onGap }: Listener): () => void {
  let stream: EventSource | null = null
  let retrying: number | undefined
  let silence: number | undefined
  let delay = FIRST_RETRY_MS
  const close = () => {
    window.clearTimeout(retrying)
    window.clearTimeout(silence)
    stream?.close()
    stream = null
    onLive(false)
  }
  const heard = () => {
    window.clearTimeout(silence)
    silence = window.setTimeout(open, SILENCE_MS)
  }
  const open = () => {
    close()
    if (document.hidden || !navigator.onLine) return
    heard()
    stream = new EventSource(`/api/agenda/live?${address}`)
    stream.onopen = () => {
      delay = FIRST_RETRY_MS
      onLive(true)
      onGap()
    }
    stream.onerror = () => {
      onLive(false)
      if (stream?.readyState !== EventSource.CLOSED) return // the browser opens it again by itself
      retrying = window.setTimeout(open, delay)
      delay = Math.min(2 * delay, LAST_RETRY_MS)
    }
    for (const event of ['pulse', 'reload', 'agenda']) stream.addEventListener(event, heard)
    stream.addEventListener('reload', onGap)
    stream.addEventListener('agenda', ({ data }: MessageEvent<string>) => onChange(JSON.parse(data) as AgendaChange))
  }
  const onNetwork = ['online', 'offline']
  open()
  document.addEventListener('visibilitychange', open)
  for (const event of onNetwork) window.addEventListener(event, open)
  return () => {
    document.removeEventListener('visibilitychange', open)
    for (const event of onNetwork) window.removeEventListener(event, open)
    close()
  }
}
