import { useQuery } from '@tanstack/react-query'
import { Alert } from '../../ds/Alert'
import { Badge } from '../../ds/Badge'
import { Button, ButtonLink } from '../../ds/Button'
import { Waiting } from '../../ds/Waiting'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { actionLink, securityQuery } from './accountApi'
import { SecondFactors } from './SecondFactors'

/** Password, second factor and ProConnect; changes happen on Keycloak's pages, which send the agent back here. */
export function SecuritySection({ compulsory }: { compulsory: boolean }) {
  const security = useQuery(securityQuery)
  const state = security.data
  return (
    <section aria-labelledby="securite" className="section">
      <h2 id="securite" className="fr-h4">
        Connexion et sécurité
      </h2>
      {security.isPending && <Waiting />}
      {security.isError && <ProblemAlert error={security.error} onRetry={security.refetch} busy={security.isFetching} />}
      {state && !state.available && (
        <Alert severity="warning" title="Ces informations sont momentanément indisponibles" announced>
          <p>Votre session continue. Réessayez dans quelques instants.</p>
          <Button priority="secondary" className="fr-mt-2w" onClick={() => void security.refetch()} busy={security.isFetching}>
            Réessayer
          </Button>
        </Alert>
      )}
      {state?.available && (
        <>
          <h3 className="fr-h6">Mot de passe</h3>
          <p>{state.password ? 'Vous pouvez vous connecter avec votre adresse et un mot de passe.' : 'Vous n’avez pas choisi de mot de passe.'}</p>
          <ButtonLink to={actionLink('mot-de-passe')} external priority="secondary">
            {state.password ? 'Changer mon mot de passe' : 'Choisir un mot de passe'}
          </ButtonLink>
          <SecondFactors state={state} compulsory={compulsory} />
          <h3 className="fr-h6 fr-mt-4w">ProConnect</h3>
          <p className="name-and-badges">
            {state.proConnect ? <Badge severity="success">Relié</Badge> : <Badge noIcon>Pas encore utilisé</Badge>}
            <span>
              {state.proConnect
                ? 'Vous vous êtes déjà connecté avec ProConnect.'
                : 'Pour l’utiliser, choisissez « S’identifier avec ProConnect » à votre prochaine connexion, avec la même adresse.'}
            </span>
          </p>
        </>
      )}
    </section>
  )
}
