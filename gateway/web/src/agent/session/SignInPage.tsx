import { useSearchParams } from 'react-router'
import { Alert } from '../../ds/Alert'
import { ButtonLink } from '../../ds/Button'
import { PageHeading } from '../../shell/PageHeading'
import { SERVICE } from '../service'

const PAGE = '/agent/connexion'

const ERRORS: Record<string, [string, string]> = {
  refusee: ['La connexion a été interrompue', 'Recommencez, ou choisissez l’autre façon de vous connecter.'],
  expiree: ['La connexion a pris trop de temps', 'Recommencez depuis cette page.'],
  indisponible: ['La connexion est momentanément indisponible', 'Réessayez dans quelques instants.'],
  echec: ['La connexion n’a pas abouti', 'Recommencez. Si cela se répète, prévenez l’administrateur de votre espace.'],
}

const signInWith = (idp: 'proconnect' | 'password') => {
  const { pathname, search } = window.location
  const back = pathname === PAGE ? '/agent' : pathname + search
  return `/connexion?${new URLSearchParams({ idp, retour: back })}`
}

/** Shown in place of any agent page while nobody is signed in; the person comes back to the page that was asked. */
export function SignInPage() {
  const [params] = useSearchParams()
  const code = params.get('erreur')
  const error = code === null ? null : (ERRORS[code] ?? ERRORS.echec!)
  return (
    <div className="sign-in">
      <PageHeading title="Connexion" service={SERVICE} error={error !== null} />
      {error && (
        <Alert severity="error" title={error[0]} titleAs="h2">
          <p>{error[1]}</p>
        </Alert>
      )}
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
