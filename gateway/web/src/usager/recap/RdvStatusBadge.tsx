import type { Recap } from '../../api/types'
import { Badge } from '../../ds/Badge'
import { isPast } from './recapWords'

export function RdvStatusBadge({ recap }: { recap: Pick<Recap, 'status' | 'start'> }) {
  switch (recap.status) {
    case 'excused':
      return <Badge severity="error">Annulé à votre demande</Badge>
    case 'revoked':
      return <Badge severity="error">Annulé par l’organisation</Badge>
    case 'seen':
      return <Badge severity="success">Honoré</Badge>
    case 'noshow':
      return <Badge severity="warning">Absence</Badge>
    default:
      return isPast(recap, Date.now()) ? <Badge>Passé</Badge> : <Badge severity="success">Confirmé, à venir</Badge>
  }
}
