import { useRef } from 'react'
import { messageOf, messageOfReading } from '../api/problemMessages'
import { Alert } from '../ds/Alert'
import { Button } from '../ds/Button'
import { useFocusHandOver } from '../ds/useFocusHandOver'

interface ProblemAlertProps {
  error: unknown
  /** Reads again; what a form sends is sent again by its own button. */
  onRetry?: () => void
  busy?: boolean
}

/** A failed call in words, with a way to try again. */
export function ProblemAlert({ error, onRetry, busy }: ProblemAlertProps) {
  const { title, detail } = onRetry ? messageOfReading(error) : messageOf(error)
  const alert = useRef<HTMLDivElement>(null)
  useFocusHandOver(alert)
  return (
    <Alert ref={alert} severity="error" title={title} announced>
      {detail && <p>{detail}</p>}
      {onRetry && (
        <Button priority="secondary" className="fr-mt-2w" onClick={onRetry} busy={busy}>
          Réessayer
        </Button>
      )}
    </Alert>
  )
}
