import type { AgendaItem } from './agendaItems'
import { isCancelled } from './rdvStatus'
import { useLook } from './useLook'

interface EventContentProps {
  item: AgendaItem
  timeText: string
  /** Little room: the words that do not fit are for screen readers. */
  short: boolean
  /** On one line where nothing else tells the hour, as in a month. */
  line?: boolean
  /** Where the agendas of several agents are mixed: first, so that it is not cut. */
  agentNames?: string
}

/** Icon and words for the status: colour tells the motif, never the status alone. */
export function EventContent({ item, timeText, short, line, agentNames }: EventContentProps) {
  const { kind, rdv, title } = item
  const { label, icon } = useLook(item)
  const look = ['event', short && 'event--short', line && 'event--line'].filter(Boolean).join(' ')
  const time = <span className={line ? 'event__hours' : 'fr-sr-only'}>{timeText} </span>
  const whose = agentNames && <span>{agentNames} – </span>
  if (!rdv) {
    return (
      <span className={look}>
        <span className="fr-sr-only">{label} </span>
        {kind !== 'plage' && <span className={`event__icon ${icon}`} aria-hidden="true" />}
        {time}
        {whose}
        {title}
      </span>
    )
  }
  return (
    <span className={look}>
      <span className={`event__icon ${icon}`} aria-hidden="true" />
      {time}
      {whose}
      <strong className={isCancelled(rdv) ? 'event__title--cancelled' : ''}>{title}</strong>{' '}
      <span className="event__motif">{rdv.motifName}</span>{' '}
      <span className={short ? 'fr-sr-only' : 'event__status'}>({label})</span>
    </span>
  )
}

interface PlageTitleProps {
  item: AgendaItem
  timeText: string
  /** As a share of its height; none when it is covered all over. */
  place?: number
  /** Alone to be reached by keyboard, where what it names is not. */
  button?: boolean
}

/** What lies behind the others is named where they leave room. */
export function PlageTitle({ item, timeText, place = 0, button }: PlageTitleProps) {
  const look = { className: 'plage-title', style: { top: `${100 * place}%` } }
  const content = <EventContent item={item} timeText={timeText} short />
  return button ? (
    <button type="button" {...look}>
      {content}
    </button>
  ) : (
    <span {...look}>{content}</span>
  )
}

/** What a day of the month holds, where there is no room to say it. */
export function RdvCount({ count }: { count: number }) {
  return <span className="event">{count} RDV</span>
}
