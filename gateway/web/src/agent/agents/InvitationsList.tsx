import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { PendingInvitation } from '../../api/agents'
import { serverClock } from '../../api/serverClock'
import { dateInWords } from '../../dates/words'
import { dayOf } from '../../dates/dates'
import { Announcement } from '../../ds/Announcement'
import { Badge } from '../../ds/Badge'
import { Button } from '../../ds/Button'
import { Table } from '../../ds/Table'
import { Tags } from '../../ds/Tags'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { useWorkplace } from '../session/workplace'
import { sendAgain, useAgentsChanged } from './agentsApi'
import { expiryInWords, serviceNames } from './agentWords'
import { LevelLabel } from './LevelLabel'
import { RevokeDialog } from './RevokeDialog'

export function InvitationsList({ invitations }: { invitations: PendingInvitation[] }) {
  const { organisation } = useWorkplace()
  const changed = useAgentsChanged()
  const [revoking, setRevoking] = useState<PendingInvitation | null>(null)
  const [revoked, setRevoked] = useState<string | null>(null)
  const sending = useMutation({
    mutationFn: ({ agentId }: PendingInvitation) => sendAgain(organisation.organisationId, agentId),
    onMutate: () => setRevoked(null),
    onSuccess: changed,
  })
  const { zone, services } = organisation

  return (
    <>
      {sending.isSuccess && !revoked && (
        <Announcement key={sending.submittedAt} severity="success" title={`L’invitation est renvoyée à ${sending.variables.email}`}>
          <p>Le nouveau lien est valable 7 jours.</p>
        </Announcement>
      )}
      {revoked && <Announcement key={revoked} severity="success" title={`L’invitation de ${revoked} est annulée`} />}
      {sending.isError && <ProblemAlert error={sending.error} />}
      {invitations.length === 0 && (
        <p className="empty">Aucune invitation en attente. Les agents invités apparaissent ici jusqu’à leur première connexion.</p>
      )}
      {invitations.length > 0 && (
        <Table
          caption="Invitations en attente"
          rows={invitations}
          keyOf={({ agentId }) => agentId}
          columns={[
            {
              label: 'Adresse électronique',
              cell: ({ email, displayName, account }) => (
                <span className="name-and-badges">
                  <span className="breakable">{email}</span>
                  {displayName && displayName !== email && <span className="hint">{displayName}</span>}
                  {account === 'pending' && <Badge severity="info">en cours</Badge>}
                </span>
              ),
            },
            { label: 'Niveau', cell: ({ level, accueil }) => <LevelLabel level={level} accueil={accueil} /> },
            { label: 'Services', cell: ({ serviceIds }) => <Tags label="Services" words={serviceNames(serviceIds, services)} /> },
            {
              label: 'Envoyée',
              cell: (invitation) => (
                <>
                  Le {dateInWords(dayOf(invitation.sentAt, zone))}
                  <br />
                  <span className={invitation.expired ? 'with-icon' : 'hint'}>
                    {expiryInWords(invitation, zone, serverClock.now())}
                  </span>
                </>
              ),
            },
            {
              label: 'Actions',
              cell: (invitation) => (
                <div className="row-actions">
                  <Button
                    priority="secondary"
                    small
                    onClick={() => sending.mutate(invitation)}
                    busy={sending.isPending && sending.variables.agentId === invitation.agentId}
                  >
                    Renvoyer<span className="fr-sr-only"> l’invitation à {invitation.email}</span>
                  </Button>
                  <Button priority="tertiary" small onClick={() => setRevoking(invitation)}>
                    Annuler<span className="fr-sr-only"> l’invitation de {invitation.email}</span>
                  </Button>
                </div>
              ),
            },
          ]}
        />
      )}
      <RevokeDialog
        invitation={revoking}
        onClose={() => setRevoking(null)}
        onRevoked={(email) => {
          setRevoking(null)
          setRevoked(email)
        }}
      />
    </>
  )
}
