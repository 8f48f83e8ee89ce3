import { asProblem } from '../../api/problem'

/** What booking-service warns of before it lets RDVs overlap, in French; none for any other fault. */
export function warningsOf(error: unknown): string[] {
  const problem = asProblem(error)
  const told = problem.is('avertissements') ? problem.members.avertissements : null
  return Array.isArray(told) ? told.map(({ message }: { message: string }) => message) : []
}
