import { messageOf } from '../api/problemMessages'
import { Alert } from '../ds/Alert'
import { Button } from '../ds/Button'

interface ProblemAlertProps {
  error: unknown
  onRetry?: () => void
  busy?: boolean
}

/** A failed call in words, with a way to try again when trying again can help. */
export function ProblemAlert({ error, onRetry, busy }: ProblemAlertProps) {
  const { title, detail } = messageOf(error)
  return (
    <Alert severity="error" title={title} announced>
      {detail && <p>{detail}</p>}
      {onRetry && (
        <Button priority="secondary" className="fr-mt-2w" onClick={onRetry} busy={busy}>
          Réessayer
        </Button>
      )}
    </Alert>
  )
}
