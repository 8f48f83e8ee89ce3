import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { asProblem } from '../../api/problem'
import { Button } from '../../ds/Button'
import { Dialog } from '../../ds/Dialog'
import { Input } from '../../ds/fields'
import { ProblemAlert } from '../../shell/ProblemAlert'
import type { EspaceService } from './ServicesPage'
import { activateService, renameService } from './servicesApi'

const SHORT_NAME_MAX = 40

interface ServiceDialogProps {
  espaceId: string
  etag: string
  open: boolean
  /** The service to rename, none to add one. */
  service: EspaceService | null
  onClose: () => void
  onDone: (title: string) => void
}

export function ServiceDialog({ espaceId, etag, open, service, onClose, onDone }: ServiceDialogProps) {
  const [name, setName] = useState(service?.name ?? '')
  const [shortName, setShortName] = useState(service?.shortName ?? '')
  const draft = { name: name.trim(), shortName: shortName.trim() || name.trim().slice(0, SHORT_NAME_MAX) }
  const change = useMutation({
    mutationFn: () => (service ? renameService(espaceId, service.serviceId, draft, etag) : activateService(espaceId, draft)),
    onSuccess: () => {
      setName('')
      setShortName('')
      onDone(service ? `Le service « ${draft.name} » est renommé` : `Le service « ${draft.name} » est ajouté`)
    },
  })
  const champs = change.isError ? asProblem(change.error).champs : {}
  return (
    <Dialog
      open={open}
      title={service ? `Renommer « ${service.name} »` : 'Ajouter un service'}
      onClose={() => {
        change.reset()
        onClose()
      }}
      closeLabel="Revenir sans enregistrer"
      actions={
        <Button onClick={() => change.mutate()} busy={change.isPending}>
          {service ? 'Renommer le service' : 'Ajouter le service'}
        </Button>
      }
    >
      <Input id="service-nom" label="Nom" hint="Par exemple : État civil" required value={name} error={champs.name} onChange={({ target }) => setName(target.value)} />
      <Input
        id="service-nom-court"
        label="Nom court (facultatif)"
        hint="Dans les SMS. Par défaut, le nom."
        maxLength={SHORT_NAME_MAX}
        value={shortName}
        error={champs.shortName}
        onChange={({ target }) => setShortName(target.value)}
      />
      {change.isError && Object.keys(champs).length === 0 && <ProblemAlert error={change.error} />}
    </Dialog>
  )
}
