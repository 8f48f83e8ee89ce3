import { ButtonLink } from '../../ds/Button'
import { PageHeading } from '../../shell/PageHeading'
import { SERVICE } from '../service'

export function NotFoundPage() {
  return (
    <>
      <PageHeading title="Page non trouvée" service={SERVICE} />
      <p className="hint">Erreur 404</p>
      <p className="fr-text--lead">
        L’adresse est peut-être incomplète, ou la page n’existe plus. Si vous avez suivi un lien reçu par message,
        vérifiez qu’il est entier.
      </p>
      <ButtonLink to="/">Page d’accueil</ButtonLink>
    </>
  )
}
