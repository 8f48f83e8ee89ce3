import { PageHeading } from '../../shell/PageHeading'
import { SERVICE } from '../service'

export function LegalNoticePage() {
  return (
    <div className="prose">
      <PageHeading title="Mentions légales" service={SERVICE} />
      <h2 className="fr-h4">Nature du site</h2>
      <p>
        Ce site est une démonstration. Il n’est pas un service de l’État ni d’une collectivité, et aucun rendez-vous pris
        ici n’est honoré. L’administration qui l’installe pour ses usagers remplace cette page par ses propres mentions :
        éditeur, directeur de la publication et hébergeur.
      </p>
      <h2 className="fr-h4">Code source</h2>
      <p>Le logiciel est libre, sous licence publique de l’Union européenne (EUPL 1.2).</p>
    </div>
  )
}
