import { ButtonLink } from '../../ds/Button'
import { PageHeading } from '../../shell/PageHeading'
import { SERVICE } from '../service'

interface RefusedPageProps {
  /** For whom the page is: « administrateurs de l’organisation ». */
  reservedTo: string
  /** Whom to ask. */
  advice: string
}

export function RefusedPage({ reservedTo, advice }: RefusedPageProps) {
  return (
    <>
      <PageHeading title="Accès refusé" service={SERVICE} />
      <p>Cette page est réservée aux {reservedTo}.</p>
      <p>{advice}</p>
      <ButtonLink to="/agent">Revenir à l’accueil</ButtonLink>
    </>
  )
}
