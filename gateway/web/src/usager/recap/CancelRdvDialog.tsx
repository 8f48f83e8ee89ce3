import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Recap } from '../../api/types'
import { fullMomentInWords } from '../../dates/words'
import { Button } from '../../ds/Button'
import { Dialog } from '../../ds/Dialog'
import { TextArea } from '../../ds/fields'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { journeyMemory } from '../journey/journeyMemory'
import { OFFERS } from '../offers'
import { cancelRdv, recapQuery } from '../publicApi'

interface CancelRdvDialogProps {
  recap: Recap
  open: boolean
  onClose: () => void
}

export function CancelRdvDialog({ recap, open, onClose }: CancelRdvDialogProps) {
  const client = useQueryClient()
  const [reason, setReason] = useState('')
  const cancellation = useMutation({
    mutationFn: () => cancelRdv(reason.trim() || undefined),
    onSuccess: (cancelled) => {
      journeyMemory.forgetBooked()
      client.setQueryData(recapQuery.queryKey, cancelled)
      void client.invalidateQueries({ queryKey: ['creneaux'] })
      void client.invalidateQueries({ queryKey: ['lieux'] })
      void client.invalidateQueries({ queryKey: ['seances'] })
      onClose()
    },
    onError: () => void client.invalidateQueries({ queryKey: recapQuery.queryKey }),
  })
  return (
    <Dialog
      open={open}
      title={recap.collectif ? 'Annuler votre participation ?' : 'Annuler ce rendez-vous ?'}
      onClose={onClose}
      closeLabel="Garder mon rendez-vous"
      actions={
        <Button onClick={() => cancellation.mutate()} busy={cancellation.isPending}>
          {recap.collectif ? 'Oui, annuler ma participation' : 'Oui, annuler le rendez-vous'}
        </Button>
      }
    >
      {recap.collectif ? (
        <p>
          Votre place à la séance du {fullMomentInWords(recap.start, recap.zone)} sera proposée à une autre personne. Pour revenir, il
          faudra vous inscrire à nouveau, s’il reste une place.
        </p>
      ) : (
        <p>
          Votre rendez-vous du {fullMomentInWords(recap.start, recap.zone)} sera annulé et le créneau proposé à une autre
          personne. {OFFERS.changes ? 'Vous pourrez revenir sur cette annulation pendant quelques minutes seulement.' : 'L’annulation est définitive.'}
        </p>
      )}
      {recap.motif.cancellationWarning && <p className="instructions">{recap.motif.cancellationWarning}</p>}
      {cancellation.isError && <ProblemAlert error={cancellation.error} />}
      {!recap.collectif && (
        <TextArea
          id="raison"
          label="Raison de l’annulation (facultatif)"
          rows={2}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      )}
    </Dialog>
  )
}
