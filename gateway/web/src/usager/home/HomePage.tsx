import { ButtonLink } from '../../ds/Button'
import { PageHeading } from '../../shell/PageHeading'
import { OFFERS } from '../offers'
import { SERVICE } from '../service'

const STEPS = [
  ['Choisissez un motif', 'Carte d’identité, passeport, permanence… et lisez ce qu’il faut apporter.'],
  ['Choisissez un lieu et un créneau', 'Le créneau est gardé pour vous pendant que vous terminez.'],
  ['Indiquez vos coordonnées', 'Un code à 6 chiffres les confirme : aucun mot de passe.'],
  ['Recevez la confirmation', 'Le message contient le lien pour revoir, déplacer ou annuler votre rendez-vous.'],
] as const

export function HomePage() {
  return (
    <>
      <PageHeading title="Votre rendez-vous en ligne" service={SERVICE} />
      <p className="fr-text--lead">
        Pour prendre rendez-vous, ouvrez le lien donné par votre mairie ou votre service public, sur son site ou dans
        son message.
      </p>
      <p>
        Ce site est une démonstration : il n’est pas celui d’une administration, et aucun rendez-vous réel n’y est pris.
      </p>
      <h2 className="fr-h4">Comment ça marche ?</h2>
      <ol className="home-steps">
        {STEPS.map(([title, text]) => (
          <li key={title}>
            <h3 className="fr-h6">{title}</h3>
            <p>{text}</p>
          </li>
        ))}
      </ol>
      <h2 className="fr-h4 fr-mt-4w">Vous avez déjà un rendez-vous ?</h2>
      <p>
        Ouvrez le lien reçu dans le message de confirmation : il permet de le revoir, de l’ajouter à votre agenda, de le
        déplacer ou de l’annuler.
      </p>
      {OFFERS.mesRdvs && (
        <>
          <p>Un code reçu par message donne accès à tous vos rendez-vous.</p>
          <ButtonLink to="/mes-rendez-vous" priority="secondary">
            Mes rendez-vous
          </ButtonLink>
        </>
      )}
    </>
  )
}
