import type { AgentRdv } from '../../api/types'

type Collectif = Pick<AgentRdv, 'title' | 'motifName' | 'usagers' | 'seats'>

export const nameOf = ({ title, motifName }: Pick<Collectif, 'title' | 'motifName'>) => title ?? motifName ?? 'RDV collectif'

/** « 3 inscrits sur 10, 7 places restantes » */
export function seatsInWords({ usagers, seats }: Pick<Collectif, 'usagers' | 'seats'>): string {
  const taken = usagers.length
  const signedUp = taken > 1 ? `${taken} inscrits` : taken === 1 ? '1 inscrit' : 'Aucun inscrit'
  if (seats === null) return `${signedUp}, places sans limite`
  const left = Math.max(0, seats - taken)
  return `${signedUp} sur ${seats}, ${left === 0 ? 'complet' : left === 1 ? '1 place restante' : `${left} places restantes`}`
}
