import type { AccountAction } from './accountApi'

interface Outcome {
  severity: 'success' | 'info' | 'warning'
  title: string
}

const DONE: Record<AccountAction, string> = {
  'mot-de-passe': 'Votre mot de passe est modifié',
  application: 'L’application de codes est activée',
  cle: 'La clé de sécurité est enregistrée',
}

/** What to say when Keycloak sends the agent back; the address holds the action and how it ended. */
export function outcomeOf(params: URLSearchParams): Outcome | null {
  const action = params.get('changement') as AccountAction | null
  if (!action || !(action in DONE)) return null
  switch (params.get('resultat')) {
    case 'success':
      return { severity: 'success', title: DONE[action] }
    case 'cancelled':
      return { severity: 'info', title: 'Rien n’a été modifié' }
    case 'error':
      return { severity: 'warning', title: 'Le changement n’a pas abouti : recommencez' }
    default:
      return null
  }
}
