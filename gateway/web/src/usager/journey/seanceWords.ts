import type { Seance } from '../../api/types'

/** « 3 places restantes », « Places restantes » when there is no limit. */
export function seatsInWords({ seatsLeft }: Pick<Seance, 'seatsLeft'>): string {
  if (seatsLeft === null) return 'Places sans limite'
  if (seatsLeft === 0) return 'Complet'
  return seatsLeft === 1 ? '1 place restante' : `${seatsLeft} places restantes`
}
