import { useLocation, useSearchParams } from 'react-router'
import { Alert } from '../../ds/Alert'
import { ButtonLink } from '../../ds/Button'

/** How the gateway tells the page that nobody was identified. */
const OUTCOME = 'connexion'

const FAILURES: Record<string, { title: string; advice: string }> = {
  refusee: {
    title: 'La connexion avec FranceConnect n’a pas abouti',
    advice: 'Vous pouvez réessayer, ou continuer sans FranceConnect.',
  },
  indisponible: {
    title: 'FranceConnect est momentanément indisponible',
    advice: 'Réessayez dans quelques minutes, ou continuez sans FranceConnect.',
  },
}

/** Leaves for FranceConnect and comes back to the same address: the person then types neither identity nor code. */
export function FranceConnect() {
  const { pathname } = useLocation()
  const [params] = useSearchParams()
  const failure = FAILURES[params.get(OUTCOME) ?? '']
  const back = new URLSearchParams(params)
  back.delete(OUTCOME)
  const retour = back.size ? `${pathname}?${back.toString().replaceAll('%3A', ':')}` : pathname
  return (
    <section className="france-connect" aria-label="FranceConnect">
      {failure && (
        <Alert severity="warning" title={failure.title} announced>
          <p>{failure.advice}</p>
        </Alert>
      )}
      <ButtonLink external to={`/connexion/franceconnect?${new URLSearchParams({ retour })}`}>
        S’identifier avec FranceConnect
      </ButtonLink>
      <p className="fr-text--sm fr-mb-0">
        FranceConnect confirme votre identité avec un compte que vous avez déjà : Impots.gouv.fr, Ameli…{' '}
        <a href="https://franceconnect.gouv.fr/" rel="noreferrer" target="_blank" title="Qu’est-ce que FranceConnect ? – nouvelle fenêtre">
          Qu’est-ce que FranceConnect ?
        </a>
      </p>
    </section>
  )
}
