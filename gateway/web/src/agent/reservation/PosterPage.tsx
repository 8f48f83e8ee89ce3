import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { Button } from '../../ds/Button'
import { Waiting } from '../../ds/Waiting'
import { PageHeading } from '../../shell/PageHeading'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { SERVICE } from '../service'
import { useWorkplace } from '../session/workplace'
import { QrCode } from './QrCode'
import { bookingLinkQuery, RESERVATION_PATH } from './reservationApi'

/** A sheet to print and pin up: the rest of the page does not print. */
export function PosterPage() {
  const { organisation } = useWorkplace()
  const link = useQuery(bookingLinkQuery(organisation.organisationId))
  const { telephone, horaires } = organisation.contact
  return (
    <>
      <div className="no-print">
        <p className="fr-mb-1w">
          <Link className="fr-link fr-icon-arrow-left-line fr-link--icon-left" to={RESERVATION_PATH}>
            Réservation en ligne
          </Link>
        </p>
        <div className="page-head">
          <PageHeading title="Affiche à imprimer" service={`Réservation en ligne – ${SERVICE}`} />
          <Button icon="fr-icon-printer-line" onClick={() => window.print()}>
            Imprimer l’affiche
          </Button>
        </div>
      </div>
      {link.isPending && <Waiting />}
      {link.isError && <ProblemAlert error={link.error} onRetry={link.refetch} busy={link.isFetching} />}
      {link.data && (
        <section className="poster" aria-labelledby="affiche">
          <p className="poster__organisation">{organisation.name}</p>
          <h2 id="affiche" className="poster__title">
            Prenez rendez-vous en ligne
          </h2>
          <QrCode text={link.data.publicLink} label="QR code du lien de réservation" />
          <p>Visez ce code avec votre téléphone, ou rendez-vous sur :</p>
          <p className="poster__link breakable">{link.data.publicLink}</p>
          {telephone && (
            <p>
              Besoin d’aide ? Appelez le <strong>{telephone}</strong>
              {horaires && `, ${horaires.charAt(0).toLocaleLowerCase('fr')}${horaires.slice(1)}`}
            </p>
          )}
        </section>
      )}
    </>
  )
}
