import { ButtonLink } from '../../ds/Button'
import { PageHeading } from '../../shell/PageHeading'
import { SERVICE } from '../service'

const signInWith = (idp: 'proconnect' | 'password') => {
  const back = window.location.pathname + window.location.search
  return `/connexion?${new URLSearchParams({ idp, retour: back })}`
}

/** Shown in place of any agent page while nobody is signed in; the person comes back to the page that was asked. */
export function SignInPage() {
  return (
    <div className="sign-in">
      <PageHeading title="Connexion" service={SERVICE} />
      <section aria-labelledby="proconnect" className="sign-in__way">
        <h2 id="proconnect" className="fr-h5">
          Avec ProConnect
        </h2>
        <p>ProConnect utilise l’identifiant et le mot de passe de votre administration.</p>
        <ButtonLink to={signInWith('proconnect')} external>
          S’identifier avec ProConnect
        </ButtonLink>
      </section>
      <p className="sign-in__or">ou</p>
      <section aria-labelledby="password" className="sign-in__way">
        <h2 id="password" className="fr-h5">
          Avec votre adresse électronique
        </h2>
        <p>Utilisez le mot de passe choisi lors de votre invitation.</p>
        <ButtonLink to={signInWith('password')} external priority="secondary">
          Se connecter avec un mot de passe
        </ButtonLink>
      </section>
    </div>
  )
}
