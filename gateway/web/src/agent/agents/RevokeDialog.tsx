import { useMutation } from '@tanstack/react-query'
import type { PendingInvitation } from '../../api/agents'
import { Button } from '../../ds/Button'
import { Dialog } from '../../ds/Dialog'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { useWorkplace } from '../session/workplace'
import { revoke, useAgentsChanged } from './agentsApi'

interface RevokeDialogProps {
  invitation: PendingInvitation | null
  onClose: () => void
  onRevoked: (email: string) => void
}

export function RevokeDialog({ invitation, onClose, onRevoked }: RevokeDialogProps) {
  const { organisation } = useWorkplace()
  const changed = useAgentsChanged()
  const revocation = useMutation({
    mutationFn: ({ agentId }: PendingInvitation) => revoke(organisation.organisationId, agentId),
    onSuccess: (_, { email }) => {
      changed()
      onRevoked(email)
    },
  })
  return (
    <Dialog
      open={invitation !== null}
      title="Annuler cette invitation ?"
      onClose={onClose}
      closeLabel="Garder l’invitation"
      actions={
        <Button onClick={() => invitation && revocation.mutate(invitation)} busy={revocation.isPending}>
          Annuler l’invitation
        </Button>
      }
    >
      <p>Le lien reçu par {invitation?.email} ne fonctionnera plus. Vous pourrez inviter de nouveau cette personne.</p>
      {revocation.isError && <ProblemAlert error={revocation.error} />}
    </Dialog>
  )
}
