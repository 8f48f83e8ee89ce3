import { PageHeading } from '../../shell/PageHeading'
import { SERVICE } from '../service'

export function NoOrganisationPage({ operateur }: { operateur: boolean }) {
  return (
    <>
      <PageHeading title="Aucune organisation" service={SERVICE} />
      <p>
        {operateur
          ? 'Un compte d’opérateur ouvre des espaces, mais ne reçoit pas d’usagers : connectez-vous avec un compte d’agent pour voir un agenda.'
          : 'Votre compte n’est rattaché à aucune organisation. Demandez une invitation à l’administrateur de votre espace.'}
      </p>
    </>
  )
}
