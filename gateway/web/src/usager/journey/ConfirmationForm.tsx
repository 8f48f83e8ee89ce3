import { useQuery } from '@tanstack/react-query'
import type { Problem } from '../../api/problem'
import type { PublicOrganisation } from '../../api/types'
import { Alert } from '../../ds/Alert'
import { Waiting } from '../../ds/Waiting'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { sessionQuery } from '../publicApi'
import { CodeForm } from '../session/CodeForm'
import { proofOf } from '../session/proof'
import { useUsagerSession } from '../session/useUsagerSession'
import type { IdentityDraft } from './identityDraft'
import { IdentityRecap } from './IdentityRecap'
import { TooManyRdvs } from './TooManyRdvs'

interface ConfirmationFormProps {
  organisation: PublicOrganisation
  draft: IdentityDraft
  identityPath: string
  problem: Problem | null
  codeSent: boolean
  busy: boolean
  label: string
  onConfirm: (code: string | null) => void
}

/** What was typed, to read again, and the code received. */
export function ConfirmationForm({ organisation, draft, identityPath, problem, codeSent, busy, label, onConfirm }: ConfirmationFormProps) {
  const session = useQuery(sessionQuery)
  const { known } = useUsagerSession()
  const wrongCode = problem?.is('code-invalide') ? problem : null
  return (
    <>
      <IdentityRecap draft={draft} to={identityPath} known={known} />
      {codeSent && (
        <Alert severity="warning" title="Votre session a expiré" announced>
          <p>Un nouveau code vient de vous être envoyé. Ce que vous avez saisi est conservé.</p>
        </Alert>
      )}
      {problem?.is('trop-de-rdvs') && <TooManyRdvs problem={problem} organisation={organisation} />}
      {problem && !wrongCode && !problem.is('trop-de-rdvs') && <ProblemAlert error={problem} />}
      {session.isPending ? (
        <Waiting lines={1} />
      ) : (
        <CodeForm
          proof={proofOf(draft)}
          proved={known}
          problem={wrongCode}
          busy={busy}
          label={label}
          busyLabel="Confirmation en cours…"
          onConfirm={onConfirm}
        />
      )}
    </>
  )
}
