import { Link } from 'react-router'
import { duplicationPath } from './paths'

/** Why the type cannot change, and what to do instead. */
export function Frozen({ motifId }: { motifId: string }) {
  return (
    <div className="consequences">
      <p className="fr-mb-0">
        Des rendez-vous ont déjà été pris pour ce motif : son type et le choix individuel ou collectif sont figés. Pour une autre
        modalité, <Link to={duplicationPath(motifId)}>dupliquez ce motif</Link>.
      </p>
    </div>
  )
}
