import { ButtonLink } from '../ds/Button'
import { PageHeading } from '../shell/PageHeading'
import { SERVICE } from './service'

export function NotFoundPage() {
  return (
    <>
      <PageHeading title="Page non trouvée" service={SERVICE} />
      <p className="hint">Erreur 404</p>
      <p>La page n’existe pas, ou vos droits dans cette organisation ne permettent pas de la voir.</p>
      <ButtonLink to="/agent/agenda">Voir l’agenda</ButtonLink>
    </>
  )
}
