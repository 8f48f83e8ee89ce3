import type { Recap } from '../../api/types'
import { Button, ButtonLink } from '../../ds/Button'
import { OFFERS } from '../offers'
import { isCancelled } from './recapWords'

export function RecapActions({ recap, onCancel }: { recap: Recap; onCancel: () => void }) {
  const { organisation } = recap
  if (isCancelled(recap)) {
    return (
      <p className="no-print">
        <ButtonLink to={`/org/${organisation.numero}/${organisation.slug}`}>Reprendre rendez-vous</ButtonLink>
      </p>
    )
  }
  return (
    <div className="actions no-print fr-mb-4w">
      <ButtonLink to="/api/public/recap/rdv.ics" external download icon="fr-icon-calendar-line">
        Ajouter à mon agenda
      </ButtonLink>
      <Button priority="secondary" icon="fr-icon-printer-line" onClick={() => window.print()}>
        Imprimer
      </Button>
      {OFFERS.changes && recap.movable && (
        <ButtonLink to="/rdv/deplacer" priority="secondary" icon="fr-icon-calendar-event-line">
          Déplacer le rendez-vous
        </ButtonLink>
      )}
      {recap.cancellable && (
        <Button priority="secondary" icon="fr-icon-close-circle-line" onClick={onCancel}>
          {recap.collectif ? 'Annuler ma participation' : 'Annuler le rendez-vous'}
        </Button>
      )}
    </div>
  )
}
