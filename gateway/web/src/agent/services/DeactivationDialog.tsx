import { useMutation } from '@tanstack/react-query'
import { asProblem } from '../../api/problem'
import { Alert } from '../../ds/Alert'
import { Button } from '../../ds/Button'
import { Dialog } from '../../ds/Dialog'
import { ProblemAlert } from '../../shell/ProblemAlert'
import type { EspaceService } from './ServicesPage'
import { deactivateService } from './servicesApi'

interface DeactivationDialogProps {
  espaceId: string
  etag: string
  service: EspaceService | null
  onClose: () => void
  onDone: (title: string) => void
}

/** A service goes only when no motif and no agent has it. */
export function DeactivationDialog({ espaceId, etag, service, onClose, onDone }: DeactivationDialogProps) {
  const removal = useMutation({
    mutationFn: (going: EspaceService) => deactivateService(espaceId, going.serviceId, etag),
    onSuccess: (_, going) => onDone(`Le service « ${going.name} » est retiré de l’espace`),
  })
  const used = asProblem(removal.error).is('service-utilise')
  const { motifs, agents } = asProblem(removal.error).members as { motifs?: number; agents?: number }
  return (
    <Dialog
      open={service !== null}
      title={`Retirer le service « ${service?.name} » ?`}
      onClose={() => {
        removal.reset()
        onClose()
      }}
      closeLabel={used ? 'Fermer' : 'Garder le service'}
      actions={
        !used && (
          <Button onClick={() => removal.mutate(service!)} busy={removal.isPending}>
            Retirer le service
          </Button>
        )
      }
    >
      <p>Il ne pourra plus être donné à un motif ni à un agent. Les rendez-vous passés gardent son nom.</p>
      {used && (
        <Alert severity="error" title="Ce service est encore utilisé" announced>
          <p>
            Motifs : {motifs}. Agents : {agents}. Donnez-leur un autre service, puis recommencez.
          </p>
        </Alert>
      )}
      {removal.isError && !used && <ProblemAlert error={removal.error} />}
    </Dialog>
  )
}
