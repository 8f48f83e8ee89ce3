import { PageHeading } from '../../shell/PageHeading'
import { SERVICE } from '../service'

export function NoOrganisationPage() {
  return (
    <>
      <PageHeading title="Aucune organisation" service={SERVICE} />
      <p>Votre compte n’est rattaché à aucune organisation. Demandez une invitation à l’administrateur de votre espace.</p>
    </>
  )
}
