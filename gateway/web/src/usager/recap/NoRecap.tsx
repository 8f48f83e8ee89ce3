import { ButtonLink } from '../../ds/Button'
import { PageHeading } from '../../shell/PageHeading'
import { OFFERS } from '../offers'
import { SERVICE } from '../service'

export function NoRecap() {
  return (
    <>
      <PageHeading title="Aucun rendez-vous à afficher" service={SERVICE} />
      <p className="fr-text--lead">
        Pour voir votre rendez-vous, ouvrez le lien reçu dans le message de confirmation. Par sécurité, la page se referme
        après un moment sans visite.
      </p>
      {OFFERS.mesRdvs && (
        <>
          <p>Vous n’avez plus ce message ? Un code suffit pour retrouver vos rendez-vous.</p>
          <ButtonLink to="/mes-rendez-vous">Retrouver mes rendez-vous</ButtonLink>
        </>
      )}
    </>
  )
}
