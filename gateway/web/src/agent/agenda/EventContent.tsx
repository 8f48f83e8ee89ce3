import type { AgentRdv } from '../../api/types'
import { isCancelled, statusLookOf } from './rdvStatus'

interface EventContentProps {
  title: string
  timeText: string
  rdv?: AgentRdv
  list: boolean
}

const SHORT_MS = 30 * 60_000

/** Icon and words for the status: colour tells the motif, never the status alone. */
export function EventContent({ title, timeText, rdv, list }: EventContentProps) {
  if (!rdv) return <span className="event">{title}</span>
  const { label, icon } = statusLookOf(rdv, Date.now())
  const short = !list && Date.parse(rdv.end) - Date.parse(rdv.start) < SHORT_MS
  return (
    <span className={`event ${short ? 'event--short' : ''}`}>
      {!list && <span className={`event__icon ${icon}`} aria-hidden="true" />}
      <span className={list ? 'event__time' : 'fr-sr-only'}>{timeText} </span>
      {list && <span className={`event__icon ${icon}`} aria-hidden="true" />}
      <strong className={isCancelled(rdv) ? 'event__title--cancelled' : ''}>{title}</strong>{' '}
      <span className="event__motif">{rdv.motifName}</span>{' '}
      <span className={short ? 'fr-sr-only' : 'event__status'}>({label})</span>
    </span>
  )
}
