import type { Motif } from '../../api/types'
import { Badge } from '../../ds/Badge'

/** What a motif is, told by words beside its name. */
export function MotifBadges({ motif }: { motif: Motif }) {
  return (
    <>
      {motif.online && <Badge severity="success">En ligne</Badge>}
      {motif.bookableBy === 'agents_prescripteurs' && <Badge severity="info">Prescripteurs</Badge>}
      {motif.collectif && <Badge>Collectif</Badge>}
      {motif.followUp && <Badge>Suivi</Badge>}
    </>
  )
}
