import { useEffect } from 'react'
import { asProblem } from '../../api/problem'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { useUsagerSession } from '../session/useUsagerSession'

interface MineProblemProps {
  error: unknown
  onRetry?: () => void
  busy?: boolean
}

/** A session that ended leads back to the sign-in; anything else is told. */
export function MineProblem({ error, onRetry, busy }: MineProblemProps) {
  const { forget } = useUsagerSession()
  const ended = asProblem(error).status === 401
  useEffect(() => {
    if (ended) forget()
  }, [ended])
  return ended ? null : <ProblemAlert error={error} onRetry={onRetry} busy={busy} />
}
