import type { InvitationLine, Verdict } from '../../api/agents'
import { plural } from './agentWords'
import type { AgentNews } from './paths'

/** Verdicts of a line that can be invited. */
const GOOD: Verdict[] = ['nouveau', 'rejoint']

export const isGood = ({ verdict }: InvitationLine) => GOOD.includes(verdict)

export const VERDICTS: Record<Verdict, { label: string; severity: 'success' | 'info' | 'warning' | 'error' }> = {
  nouveau: { label: 'À inviter', severity: 'success' },
  rejoint: { label: 'Rejoint sans courriel', severity: 'info' },
  'deja-membre': { label: 'Déjà membre', severity: 'warning' },
  'deja-invite': { label: 'Déjà invité', severity: 'warning' },
  'autre-espace': { label: 'Autre espace', severity: 'error' },
  'adresse-invalide': { label: 'Adresse invalide', severity: 'error' },
  doublon: { label: 'En double', severity: 'warning' },
}

export const agentsOf = (lines: InvitationLine[]) =>
  lines.map(({ raw, email, firstName, lastName }) => ({ email: email ?? raw, firstName, lastName }))

/** What the whole sending did, out of so many lines read. */
export function batchNews(done: InvitationLine[], read: number): AgentNews {
  const count = (verdict: Verdict) => done.filter((line) => line.verdict === verdict).length
  const joined = count('rejoint')
  const left = read - count('nouveau') - joined
  return {
    severity: left > 0 ? 'warning' : 'success',
    title: plural(count('nouveau'), 'invitation est envoyée', 'invitations sont envoyées'),
    detail: [
      joined > 0 && `${plural(joined, 'agent a rejoint', 'agents ont rejoint')} l’organisation sans courriel, services inchangés.`,
      left > 0 && `${plural(left, 'ligne a été laissée', 'lignes ont été laissées')} de côté.`,
    ]
      .filter(Boolean)
      .join(' '),
  }
}
