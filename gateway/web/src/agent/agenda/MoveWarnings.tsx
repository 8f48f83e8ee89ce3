import { useEffect, useRef } from 'react'
import { Alert } from '../../ds/Alert'
import { ProblemAlert } from '../../shell/ProblemAlert'

/** What stands in the way of a move: warnings that one may pass over, or a fault. The button that passes over them follows: it comes into view too. */
export function MoveWarnings({ warnings, error }: { warnings: string[]; error: unknown }) {
  const alert = useRef<HTMLDivElement>(null)
  const said = warnings.join()
  useEffect(() => {
    if (said) alert.current?.nextElementSibling?.scrollIntoView?.({ block: 'nearest' })
  }, [said])
  if (error === null) return null
  if (warnings.length === 0) return <ProblemAlert error={error} />
  return (
    <Alert ref={alert} severity="warning" title="Ce déplacement demande votre accord" announced>
      <ul>
        {warnings.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </Alert>
  )
}
