import type { Recap } from '../../api/types'
import { dayOf } from '../../dates/dates'
import { fullMomentInWords, hourInWords } from '../../dates/words'

export const isCancelled = ({ status }: Pick<Recap, 'status'>) => status === 'excused' || status === 'revoked'

export const isPast = ({ start }: Pick<Recap, 'start'>, now: number) => Date.parse(start) < now

const over = (until: string | null, now: number) => (until && Date.parse(until) <= now ? until : null)

/** Why « Annuler » is not offered, and what to do; null when it is, or when there is nothing left to cancel. */
export function tooLateInWords(recap: Recap, now: number = Date.now()): string | null {
  if (recap.cancellable || isCancelled(recap) || isPast(recap, now)) return null
  const until = over(recap.cancellableUntil, now)
  return until
    ? `L’annulation en ligne était possible jusqu’au ${fullMomentInWords(until, recap.zone)}. Si vous ne pouvez pas venir, prévenez l’organisation.`
    : 'Ce rendez-vous ne peut pas être annulé en ligne. Si vous ne pouvez pas venir, prévenez l’organisation.'
}

/** Why « Déplacer » is not offered while the RDV can still be cancelled; null when there is nothing to explain. */
export function notMovableInWords(recap: Recap, now: number = Date.now()): string | null {
  if (recap.movable || !recap.cancellable || isCancelled(recap) || isPast(recap, now)) return null
  const until = over(recap.movableUntil, now)
  return until
    ? `Le déplacement en ligne était possible jusqu’au ${fullMomentInWords(until, recap.zone)}. Vous pouvez annuler ce rendez-vous et en prendre un autre, ou contacter l’organisation.`
    : 'Ce rendez-vous ne peut pas être déplacé en ligne. Pour changer de date, contactez l’organisation, ou annulez-le et prenez-en un autre.'
}

/** « 14 h 32 », until when a cancellation may be undone; null when it may not, or no more. */
export function undoHourInWords({ undoUntil, status, zone }: Recap, now: number = Date.now()): string | null {
  return status === 'excused' && undoUntil && Date.parse(undoUntil) > now ? hourInWords(undoUntil, zone) : null
}

/** Whom the RDV is for: « Awa Durand, Léa Durand ». */
export function personsInWords({ participants, usager }: Recap): string {
  const persons = participants?.length ? participants : [usager]
  return persons.map(({ firstName, lastName }) => `${firstName} ${lastName}`).join(', ')
}

export const minutesOf = ({ start, end }: Pick<Recap, 'start' | 'end'>) => (Date.parse(end) - Date.parse(start)) / 60_000

export const weekOf = ({ start, zone }: Pick<Recap, 'start' | 'zone'>) => dayOf(start, zone).toString()
