import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { AgentRdv } from '../../api/types'
import { Button } from '../../ds/Button'
import { Dialog } from '../../ds/Dialog'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { cancelRdv, refreshRdvs } from '../agenda/agendaApi'

interface CancelCollectifDialogProps {
  rdv: AgentRdv
  open: boolean
  onClose: () => void
}

export function CancelCollectifDialog({ rdv, open, onClose }: CancelCollectifDialogProps) {
  const client = useQueryClient()
  const cancellation = useMutation({
    mutationFn: () => cancelRdv(rdv.rdvId, { by: 'service' }),
    onSuccess: async () => {
      await refreshRdvs(client, rdv.rdvId)
      onClose()
    },
  })
  const count = rdv.usagers.length
  return (
    <Dialog
      open={open}
      title="Annuler ce RDV collectif ?"
      onClose={onClose}
      closeLabel="Garder ce RDV collectif"
      actions={
        <Button onClick={() => cancellation.mutate()} busy={cancellation.isPending}>
          Oui, annuler la séance
        </Button>
      }
    >
      <p>
        {count === 0 ? 'Personne n’est inscrit. ' : count === 1 ? 'La personne inscrite est prévenue. ' : `Les ${count} personnes inscrites sont prévenues. `}
        Le temps des agents est libéré.
      </p>
      {cancellation.isError && <ProblemAlert error={cancellation.error} />}
    </Dialog>
  )
}
