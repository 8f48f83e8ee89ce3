import { useState } from 'react'
import type { Usage } from '../../api/configuration'
import { Button } from '../../ds/Button'
import { Dialog } from '../../ds/Dialog'
import { plagesInWords, rdvsInWords } from '../usage'

interface CloseOnlineDialogProps {
  open: boolean
  usage: Usage | null
  onClose: () => void
  onConfirm: () => Promise<void>
}

/** What usagers lose when a motif is no longer open to them. */
export function CloseOnlineDialog({ open, usage, onClose, onConfirm }: CloseOnlineDialogProps) {
  const [busy, setBusy] = useState(false)
  const confirm = async () => {
    setBusy(true)
    await onConfirm()
    setBusy(false)
  }
  return (
    <Dialog
      open={open}
      title="Fermer ce motif aux usagers ?"
      onClose={onClose}
      closeLabel="Continuer la saisie"
      actions={
        <Button onClick={() => void confirm()} busy={busy}>
          Fermer aux usagers et enregistrer
        </Button>
      }
    >
      <ul>
        <li>Le motif disparaît aussitôt de la page de réservation et de France Titres.</li>
        {usage && usage.livePlages > 0 && (
          <li>
            {plagesInWords(usage.livePlages)} {usage.livePlages > 1 ? 'restent utilisables' : 'reste utilisable'} par les agents.
          </li>
        )}
        {usage && usage.futureRdvs > 0 && (
          <li>
            {rdvsInWords(usage.futureRdvs)} {usage.futureRdvs > 1 ? 'sont gardés' : 'est gardé'}.
          </li>
        )}
      </ul>
    </Dialog>
  )
}
