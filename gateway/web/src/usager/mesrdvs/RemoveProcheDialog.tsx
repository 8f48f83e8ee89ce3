import { useMutation } from '@tanstack/react-query'
import type { Proche } from '../../api/usagers'
import { Button } from '../../ds/Button'
import { Dialog } from '../../ds/Dialog'
import { removeProche } from './mesRdvsApi'
import { MineProblem } from './MineProblem'

interface RemoveProcheDialogProps {
  proche: Proche
  onClose: (message?: string) => void
}

export function RemoveProcheDialog({ proche, onClose }: RemoveProcheDialogProps) {
  const name = `${proche.firstName} ${proche.lastName}`
  const removal = useMutation({
    mutationFn: () => removeProche(proche.procheId),
    onSuccess: () => onClose(`${name} est retiré de vos proches`),
  })
  return (
    <Dialog
      open
      title={`Retirer ${name} de vos proches ?`}
      onClose={() => onClose()}
      closeLabel="Garder ce proche"
      actions={
        <Button onClick={() => removal.mutate()} busy={removal.isPending}>
          Oui, retirer ce proche
        </Button>
      }
    >
      <p>Ce proche ne vous sera plus proposé. Ses rendez-vous passés restent dans votre liste.</p>
      {removal.isError && <MineProblem error={removal.error} />}
    </Dialog>
  )
}
