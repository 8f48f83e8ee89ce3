import { Alert } from '../../ds/Alert'
import { ProblemAlert } from '../../shell/ProblemAlert'

/** What stands in the way of a move: warnings that one may pass over, or a fault. */
export function MoveWarnings({ warnings, error }: { warnings: string[]; error: unknown }) {
  if (error === null) return null
  if (warnings.length === 0) return <ProblemAlert error={error} />
  return (
    <Alert severity="warning" title="Ce déplacement demande votre accord" announced>
      <ul>
        {warnings.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </Alert>
  )
}
