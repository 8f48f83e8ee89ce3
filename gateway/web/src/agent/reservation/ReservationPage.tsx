import { useQuery } from '@tanstack/react-query'
import type { BookingLink } from '../../api/configuration'
import { Alert } from '../../ds/Alert'
import { Button, ButtonLink } from '../../ds/Button'
import { Waiting } from '../../ds/Waiting'
import { PageHeading } from '../../shell/PageHeading'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { SERVICE } from '../service'
import { useWorkplace } from '../session/workplace'
import { MOTIFS_PATH } from '../motifs/paths'
import { CopyField } from './CopyField'
import { MotifChecklist } from './MotifChecklist'
import { QrCode } from './QrCode'
import { checksOf, isReady } from './readiness'
import { bookingLinkQuery, RESERVATION_PATH } from './reservationApi'
import { buttonSnippet, frameSnippet } from './snippets'

/** The link to publish, and what is missing before usagers can book. */
export function ReservationPage() {
  const { organisation } = useWorkplace()
  const link = useQuery(bookingLinkQuery(organisation.organisationId))
  return (
    <>
      <PageHeading title="Réservation en ligne" service={`Configuration – ${SERVICE}`} />
      {link.isError && <ProblemAlert error={link.error} onRetry={link.refetch} busy={link.isFetching} />}
      {link.isPending && <Waiting />}
      {link.data && (
        <>
          <Publish link={link.data} name={organisation.name} />
          <section aria-labelledby="motifs" className="section">
            <div className="page-head">
              <h2 id="motifs" className="fr-h4 fr-mb-0">
                Ce que les usagers peuvent réserver
              </h2>
              <Button priority="tertiary" small onClick={() => void link.refetch()} busy={link.isFetching}>
                Vérifier à nouveau
              </Button>
            </div>
            <Summary link={link.data} zone={organisation.zone} />
            <MotifChecklist link={link.data} />
          </section>
          <Integrate link={link.data} name={organisation.name} />
        </>
      )}
    </>
  )
}

function Publish({ link: { publicLink }, name }: { link: BookingLink; name: string }) {
  return (
    <section aria-labelledby="lien" className="publish">
      <div>
        <h2 id="lien" className="fr-h4">
          Lien à publier
        </h2>
        <p>Ce lien ne change jamais. Donnez-le sur votre site, dans vos courriels ou sur une affiche : aucun compte n’est demandé aux usagers.</p>
        <CopyField id="lien-public" label="Lien de réservation" text={publicLink} copyLabel="Copier le lien" />
        <div className="actions">
          <ButtonLink external to={publicLink} priority="tertiary" icon="fr-icon-eye-line">
            Voir la page des usagers
          </ButtonLink>
          <ButtonLink to={`${RESERVATION_PATH}/affiche`} priority="tertiary" icon="fr-icon-printer-line">
            Préparer une affiche
          </ButtonLink>
        </div>
      </div>
      <QrCode text={publicLink} label={`QR code du lien de réservation de ${name}`} />
    </section>
  )
}

function Summary({ link, zone }: { link: BookingLink; zone: string }) {
  const ready = link.motifs.filter((motif) => isReady(checksOf(motif, link, zone))).length
  if (link.motifs.length === 0) {
    return (
      <div className="empty">
        <p>Aucun motif : les usagers ne peuvent rien réserver.</p>
        <ButtonLink to={`${MOTIFS_PATH}/nouveau`}>Créer un motif</ButtonLink>
      </div>
    )
  }
  if (ready === 0) {
    return (
      <Alert severity="warning" title="Les usagers ne peuvent rien réserver pour le moment">
        <p>Il faut au moins un motif ouvert aux usagers, et une plage d’ouverture qui le propose.</p>
      </Alert>
    )
  }
  return (
    <p role="status">
      {ready > 1 ? `${ready} motifs sont réservables` : 'Un motif est réservable'} sur {link.motifs.length}.
    </p>
  )
}

function Integrate({ link: { publicLink }, name }: { link: BookingLink; name: string }) {
  return (
    <section aria-labelledby="site" className="section form-page">
      <h2 id="site" className="fr-h4">
        Sur votre site internet
      </h2>
      <CopyField
        id="code-bouton"
        label="Bouton « Prendre rendez-vous »"
        hint="À coller dans une page de votre site."
        text={buttonSnippet(publicLink, name)}
        copyLabel="Copier le bouton"
        rows={5}
      />
      <CopyField
        id="code-cadre"
        label="Créneaux dans votre page"
        hint="Un cadre qui montre les prochains créneaux ; la réservation continue sur ce service."
        text={frameSnippet(publicLink, name)}
        copyLabel="Copier le cadre"
        rows={4}
      />
    </section>
  )
}
