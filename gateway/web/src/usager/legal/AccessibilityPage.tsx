import { PageHeading } from '../../shell/PageHeading'
import { SERVICE } from '../service'

export function AccessibilityPage() {
  return (
    <div className="prose">
      <PageHeading title="Déclaration d’accessibilité" service={SERVICE} />
      <p>
        Ce service de démonstration s’engage à suivre le référentiel général d’amélioration de l’accessibilité (RGAA
        4.1), en application de l’article 47 de la loi n° 2005-102 du 11 février 2005.
      </p>
      <h2 className="fr-h4">État de conformité : non conforme</h2>
      <p>
        Aucun audit n’a été réalisé par une personne qualifiée : le service est donc déclaré non conforme. Chaque page
        est vérifiée par un outil automatique et au clavier pendant le développement ; ces contrôles ne remplacent pas
        un audit.
      </p>
      <h2 className="fr-h4">Contenus à améliorer</h2>
      <p>
        Dans l’espace agent, la vue en grille de l’agenda est difficile à lire avec un lecteur d’écran. La vue « Liste »
        donne les mêmes informations.
      </p>
      <h2 className="fr-h4">Retour d’information et contact</h2>
      <p>
        Si vous ne parvenez pas à prendre rendez-vous, contactez l’organisation : son téléphone et son adresse
        électronique sont indiqués pendant la prise de rendez-vous et dans le message de confirmation.
      </p>
      <h2 className="fr-h4">Voies de recours</h2>
      <p>
        Si vous signalez un défaut d’accessibilité et n’obtenez pas de réponse satisfaisante, vous pouvez écrire au
        Défenseur des droits ou contacter son délégué dans votre département.
      </p>
      <p className="hint">Déclaration établie le 22 novembre 2026.</p>
    </div>
  )
}
