import { ButtonLink } from '../../ds/Button'
import { PageHeading } from '../../shell/PageHeading'
import { SERVICE } from '../service'

export function ErasedPage() {
  return (
    <>
      <PageHeading title="Vos données sont effacées" service={SERVICE} />
      <p className="fr-text--lead">Vous êtes déconnecté. Vous pourrez reprendre rendez-vous quand vous le souhaitez.</p>
      <ButtonLink to="/">Page d’accueil</ButtonLink>
    </>
  )
}
