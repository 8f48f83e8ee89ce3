import type { PlageWarning } from '../../api/agenda'
import { Alert } from '../../ds/Alert'

/** What agenda-service has to say of a plage before it is saved knowingly. */
export function PlageWarnings({ warnings }: { warnings: PlageWarning[] }) {
  if (warnings.length === 0) return null
  return (
    <Alert severity="warning" title="À vérifier avant d’enregistrer" announced>
      <ul>
        {warnings.map(({ message }) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </Alert>
  )
}
