import { PageHeading } from '../../shell/PageHeading'
import { SERVICE } from '../service'

const COOKIES = [
  ['rdv_navigateur', 'garde le créneau choisi pendant la prise de rendez-vous'],
  ['rdv_usager', 'retient que votre adresse électronique, votre mobile ou votre identité ont été vérifiés'],
  ['rdv_connexion', 'suit votre passage par FranceConnect, pendant dix minutes au plus'],
  ['rdv_recap', 'donne accès à la page de votre rendez-vous'],
  ['XSRF-TOKEN', 'protège les formulaires contre les envois frauduleux'],
] as const

export function CookiesPage() {
  return (
    <div className="prose">
      <PageHeading title="Gestion des cookies" service={SERVICE} />
      <p>
        Ce site n’utilise que des cookies nécessaires à son fonctionnement. Il ne mesure pas votre navigation et n’affiche
        pas de publicité : votre consentement n’est donc pas demandé.
      </p>
      <dl className="cookies">
        {COOKIES.map(([name, use]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{use}</dd>
          </div>
        ))}
      </dl>
      <p>Les agents reçoivent en plus un cookie de session, effacé à la déconnexion.</p>
    </div>
  )
}
