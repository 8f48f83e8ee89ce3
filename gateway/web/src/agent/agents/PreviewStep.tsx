import { useMutation } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import type { InvitationLine } from '../../api/agents'
import { asProblem } from '../../api/problem'
import { Alert } from '../../ds/Alert'
import { Badge } from '../../ds/Badge'
import { Button } from '../../ds/Button'
import { Table } from '../../ds/Table'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { useWorkplace } from '../session/workplace'
import { inviteAll, useAgentsChanged } from './agentsApi'
import { plural } from './agentWords'
import { agentsOf, batchNews, isGood, VERDICTS } from './invitationList'
import { AGENTS_PATH } from './paths'
import type { SeveralInput } from './severalForm'

interface PreviewStepProps {
  lines: InvitationLine[]
  input: SeveralInput
  /** The server's verdicts when they changed since the preview. */
  onCheckedAgain: (lines: InvitationLine[]) => void
}

export function PreviewStep({ lines, input, onCheckedAgain }: PreviewStepProps) {
  const { organisation } = useWorkplace()
  const navigate = useNavigate()
  const changed = useAgentsChanged()
  const good = lines.filter(isGood)
  const allGood = good.length === lines.length
  const sending = useMutation({
    mutationFn: () =>
      inviteAll({
        organisationId: organisation.organisationId,
        level: input.level,
        accueil: input.level === 'basique' && input.accueil,
        serviceIds: input.serviceIds,
        agents: agentsOf(allGood ? lines : good),
        onlyValid: !allGood,
      }),
    onSuccess: (answer) => {
      changed()
      void navigate(`${AGENTS_PATH}?onglet=invitations`, { state: { news: batchNews(answer.lines, lines.length) } })
    },
    onError: (error) => {
      const { lines: refused } = asProblem(error).members
      if (Array.isArray(refused)) onCheckedAgain(refused as InvitationLine[])
    },
  })
  return (
    <>
      {!allGood && (
        <Alert severity="warning" title={`${plural(lines.length - good.length, 'ligne ne peut pas être invitée', 'lignes ne peuvent pas être invitées')}`}>
          <p>Corrigez la liste, ou invitez seulement les autres.</p>
        </Alert>
      )}
      {lines.some(({ verdict }) => verdict === 'rejoint') && (
        <p>Un agent qui a déjà un compte rejoint l’organisation sans recevoir de courriel, et garde ses services.</p>
      )}
      <Table
        caption={plural(lines.length, 'ligne lue', 'lignes lues')}
        rows={lines}
        keyOf={({ line }) => String(line)}
        columns={[
          {
            label: 'Adresse',
            cell: ({ line, raw, email, firstName, lastName }) => (
              <span className="name-and-badges">
                <span className="breakable">{email ?? raw}</span>
                <span className="hint">
                  {[`ligne ${line}`, [firstName, lastName].filter(Boolean).join(' ')].filter(Boolean).join(', ')}
                </span>
              </span>
            ),
          },
          {
            label: 'Verdict',
            cell: ({ verdict }) => <Badge severity={VERDICTS[verdict].severity}>{VERDICTS[verdict].label}</Badge>,
          },
          { label: 'Explication', cell: ({ message }) => message },
        ]}
      />
      <div className="fr-mt-3w">
        {sending.isError && <ProblemAlert error={sending.error} />}
        <div className="actions">
          {good.length > 0 && (
            <Button onClick={() => sending.mutate()} busy={sending.isPending}>
              {allGood
                ? 'Inviter tous'
                : good.length === 1
                  ? 'Inviter seulement l’adresse valide'
                  : `Inviter seulement les ${good.length} adresses valides`}
            </Button>
          )}
          <Button priority="secondary" onClick={() => navigate(-1)}>
            Corriger la liste
          </Button>
        </div>
      </div>
    </>
  )
}
