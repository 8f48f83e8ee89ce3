import type { Recap } from '../../api/types'
import { fullMomentInWords } from '../../dates/words'

export const isCancelled = ({ status }: Pick<Recap, 'status'>) => status === 'excused' || status === 'revoked'

export const isPast = ({ start }: Pick<Recap, 'start'>, now: number) => Date.parse(start) < now

/** Why « Annuler » is not offered, and what to do; null when it is, or when there is nothing left to cancel. */
export function tooLateInWords(recap: Recap, now: number = Date.now()): string | null {
  if (recap.cancellable || isCancelled(recap) || isPast(recap, now)) return null
  const { cancellableUntil, zone } = recap
  const until = cancellableUntil && Date.parse(cancellableUntil) <= now ? cancellableUntil : null
  return until
    ? `L’annulation en ligne était possible jusqu’au ${fullMomentInWords(until, zone)}. Si vous ne pouvez pas venir, prévenez l’organisation.`
    : 'Ce rendez-vous ne peut pas être annulé en ligne. Si vous ne pouvez pas venir, prévenez l’organisation.'
}
