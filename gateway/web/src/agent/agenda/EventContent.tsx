import type { AgendaItem } from './agendaItems'
import { isCancelled, statusLookOf } from './rdvStatus'

interface EventContentProps {
  item: AgendaItem
  timeText: string
  /** Little room: the words that do not fit are for screen readers. */
  short: boolean
  /** On one line, as in a month. */
  line?: boolean
  /** Added where the agendas of several agents are mixed. */
  agentNames?: string
}

/** Icon and words for the status: colour tells the motif, never the status alone. */
export function EventContent({ item, timeText, short, line, agentNames }: EventContentProps) {
  const { rdv, title, opens } = item
  const look = ['event', short && 'event--short', line && 'event--line'].filter(Boolean).join(' ')
  const whose = agentNames && <span className="event__agents">{agentNames} </span>
  if (!rdv) {
    return (
      <span className={look}>
        <span className="fr-sr-only">{opens.kind === 'plage' ? 'Plage d’ouverture ' : 'Indisponibilité '}</span>
        {opens.kind === 'absence' && <span className="event__icon fr-icon-lock-line" aria-hidden="true" />}
        <span className="fr-sr-only">{timeText} </span>
        {whose}
        {title}
      </span>
    )
  }
  const { label, icon } = statusLookOf(rdv, Date.now())
  return (
    <span className={look}>
      <span className={`event__icon ${icon}`} aria-hidden="true" />
      <span className="fr-sr-only">{timeText} </span>
      <strong className={isCancelled(rdv) ? 'event__title--cancelled' : ''}>{title}</strong> {whose}
      <span className="event__motif">{rdv.motifName}</span>{' '}
      <span className={short ? 'fr-sr-only' : 'event__status'}>({label})</span>
    </span>
  )
}
