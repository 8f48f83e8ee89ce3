import { PageHeading } from '../../shell/PageHeading'
import { SERVICE } from '../service'

export function NoRecap() {
  return (
    <>
      <PageHeading title="Aucun rendez-vous à afficher" service={SERVICE} />
      <p className="fr-text--lead">
        Pour voir votre rendez-vous, ouvrez le lien reçu dans le message de confirmation. Par sécurité, la page se referme
        après un moment sans visite.
      </p>
    </>
  )
}
