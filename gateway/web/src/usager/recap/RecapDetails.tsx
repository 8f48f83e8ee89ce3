import { useState } from 'react'
import { TYPE_IN_WORDS } from '../../api/motifWords'
import type { Recap } from '../../api/types'
import { capitalised, durationInWords, fullMomentInWords } from '../../dates/words'
import { atHourOf } from '../../dates/zones'
import { Alert } from '../../ds/Alert'
import { Button, ButtonLink } from '../../ds/Button'
import { PageHeading } from '../../shell/PageHeading'
import { ContactCard } from '../ContactCard'
import { LieuAddress } from '../LieuAddress'
import { SERVICE } from '../service'
import { CancelRdvDialog } from './CancelRdvDialog'
import { RdvStatusBadge } from './RdvStatusBadge'
import { isCancelled, tooLateInWords } from './recapWords'

export function RecapDetails({ recap, justBooked }: { recap: Recap; justBooked: boolean }) {
  const { motif, lieu, organisation, usager, start, end, zone } = recap
  const [cancelling, setCancelling] = useState(false)
  const cancelled = isCancelled(recap)
  const minutes = (Date.parse(end) - Date.parse(start)) / 60_000
  const tooLate = tooLateInWords(recap)
  return (
    <article className="rdv">
      <PageHeading title={cancelled ? 'Votre rendez-vous est annulé' : 'Votre rendez-vous'} service={SERVICE} />
      {justBooked && !cancelled && (
        <Alert severity="success" title="Votre rendez-vous est confirmé" titleAs="h2" announced>
          <p>Un message de confirmation vous est envoyé. Il contient le lien pour revenir sur cette page.</p>
        </Alert>
      )}
      <p className="rdv__date">{capitalised(fullMomentInWords(start, zone))}</p>
      <p>
        <RdvStatusBadge recap={recap} />
        <span className="hint fr-text--sm fr-ml-1w">
          {durationInWords(minutes)}, {atHourOf(zone)}
        </span>
      </p>
      <Actions recap={recap} onCancel={() => setCancelling(true)} />
      <div className="rdv__blocks">
        <section aria-labelledby="motif">
          <h2 id="motif" className="fr-h6">
            Motif
          </h2>
          <p>
            {motif.name} ({TYPE_IN_WORDS[motif.type].toLocaleLowerCase('fr')}), pour {usager.firstName} {usager.lastName}
          </p>
        </section>
        {lieu && (
          <section aria-labelledby="lieu">
            <h2 id="lieu" className="fr-h6">
              Lieu
            </h2>
            <p className="fr-text--bold fr-mb-1v">{lieu.name}</p>
            <LieuAddress lieu={lieu} />
          </section>
        )}
        {[motif.instructionsBefore, motif.instructionsAfter].map(
          (text, index) =>
            text &&
            !cancelled && (
              <section key={index} aria-labelledby={`consignes-${index}`}>
                <h2 id={`consignes-${index}`} className="fr-h6">
                  {index === 0 ? 'Avant le rendez-vous' : 'Informations supplémentaires'}
                </h2>
                <p className="instructions">{text}</p>
              </section>
            ),
        )}
        <ContactCard name={organisation.name} contact={organisation.contact} />
      </div>
      {tooLate && <p className="fr-mt-3w">{tooLate}</p>}
      <CancelRdvDialog recap={recap} open={cancelling} onClose={() => setCancelling(false)} />
    </article>
  )
}

function Actions({ recap, onCancel }: { recap: Recap; onCancel: () => void }) {
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
      {recap.cancellable && (
        <Button priority="secondary" icon="fr-icon-close-circle-line" onClick={onCancel}>
          Annuler le rendez-vous
        </Button>
      )}
    </div>
  )
}
