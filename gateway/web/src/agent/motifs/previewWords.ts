import { Temporal } from 'temporal-polyfill'
import { dayInWords } from '../../dates/words'
import type { MotifInput } from './motifForm'

/** « Créneaux proposés aujourd’hui : du lundi 23 novembre au samedi 20 février » */
export function bookingWindowInWords({ minDelayMin, maxDelayMin }: Pick<MotifInput, 'minDelayMin' | 'maxDelayMin'>, now: Temporal.ZonedDateTime): string {
  if (Number(maxDelayMin) <= Number(minDelayMin)) return 'Aucun créneau proposé : le délai maximum est trop court'
  const [first, last] = [minDelayMin, maxDelayMin].map((minutes) => dayInWords(now.add({ minutes: Number(minutes) }).toPlainDate()))
  return `Créneaux proposés aujourd’hui : du ${first} au ${last}`
}

/** What the usager will or will not see, null when there is nothing to warn about. */
export function unseenInWords({ bookableBy, visibility }: Pick<MotifInput, 'bookableBy' | 'visibility'>): string | null {
  if (visibility === 'invisible') return 'L’usager ne verra rien de ce rendez-vous.'
  if (bookableBy === 'tous') return null
  return 'Ce motif n’est pas proposé en ligne : l’usager ne le voit que si un agent lui donne un rendez-vous.'
}
