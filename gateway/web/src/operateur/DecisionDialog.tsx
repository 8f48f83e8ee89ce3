import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '../ds/Button'
import { Dialog } from '../ds/Dialog'
import { TextArea } from '../ds/fields'
import { ProblemAlert } from '../shell/ProblemAlert'
import { decide, drRequestsQuery, type DrRequest } from './operateurApi'

export interface Decision {
  request: DrRequest
  accepted: boolean
}

interface DecisionDialogProps {
  decision: Decision | null
  onClose: () => void
  onDone: (sentence: string) => void
}

export function DecisionDialog({ decision, onClose, onDone }: DecisionDialogProps) {
  const client = useQueryClient()
  const [message, setMessage] = useState('')
  const decided = useMutation({
    mutationFn: ({ request, accepted }: Decision) => decide(request.requestId, { accepted, message: message.trim() || null }),
    onSuccess: (_, { request, accepted }) => {
      void client.invalidateQueries({ queryKey: drRequestsQuery.queryKey })
      setMessage('')
      onDone(`La demande de ${request.organisationName} est ${accepted ? 'acceptée' : 'refusée'}`)
    },
  })
  const accepted = decision?.accepted ?? false
  return (
    <Dialog
      open={decision !== null}
      title={accepted ? 'Accepter cette demande ?' : 'Refuser cette demande ?'}
      onClose={onClose}
      closeLabel="Décider plus tard"
      actions={
        <Button onClick={() => decision && decided.mutate(decision)} busy={decided.isPending}>
          {accepted ? 'Accepter la demande' : 'Refuser la demande'}
        </Button>
      }
    >
      <p>
        {accepted
          ? `${decision?.request.organisationName} pourra proposer ses créneaux de titres d’identité sur le moteur France Titres.`
          : `${decision?.request.organisationName} gardera ses motifs, sans lien avec France Titres.`}
      </p>
      <TextArea
        id="message"
        label="Message à l’organisation (facultatif)"
        rows={3}
        value={message}
        onChange={(event) => setMessage(event.target.value)}
      />
      {decided.isError && <ProblemAlert error={decided.error} />}
    </Dialog>
  )
}
