import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import type { AgentRdv } from '../../api/types'
import { Button } from '../../ds/Button'
import { Radios, TextArea } from '../../ds/fields'
import { useFocusHandOver } from '../../ds/useFocusHandOver'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { cancelRdv, refreshRdvs, type Cancellation } from './agendaApi'
import { toldInWords } from './told'

const CHOICES = [
  ['service', 'À l’initiative du service'],
  ['usager', 'À l’initiative de l’usager'],
] as const

/** What was typed for each RDV: one may look at another meanwhile, and find it again. */
const drafts = new Map<string, Cancellation>()

interface CancelRdvFormProps {
  rdv: AgentRdv
  onDone: () => void
  onCancelled: () => void
}

export function CancelRdvForm({ rdv, onDone, onCancelled }: CancelRdvFormProps) {
  const client = useQueryClient()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.focus(), [])
  useFocusHandOver(form)
  const [{ by, reason = '' }, setTyped] = useState<Cancellation>(drafts.get(rdv.rdvId) ?? { by: 'service' })
  const change = (changes: Partial<Cancellation>) => {
    const typed = { by, reason, ...changes }
    drafts.set(rdv.rdvId, typed)
    setTyped(typed)
  }
  const cancellation = useMutation({
    mutationFn: () => cancelRdv(rdv.rdvId, { by, reason: reason.trim() || undefined }),
    onSuccess: async () => {
      drafts.delete(rdv.rdvId)
      await refreshRdvs(client, rdv.rdvId)
      onCancelled()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!cancellation.isPending) cancellation.mutate()
  }
  return (
    <form ref={form} tabIndex={-1} onSubmit={submit} className="panel-form" aria-label="Annuler ce rendez-vous">
      <Radios
        id="annulation-par"
        legend="Annulation"
        hint={`Le créneau est proposé à nouveau. ${toldInWords(rdv)}`}
        choices={CHOICES.filter(([value]) => value === 'service' || !rdv.collectif).map(([value, label]) => ({
          label,
          native: { value, checked: by === value, onChange: () => change({ by: value }) },
        }))}
      />
      <TextArea
        id="annulation-raison"
        label="Raison (facultatif)"
        rows={2}
        maxLength={500}
        value={reason}
        onChange={(event) => change({ reason: event.target.value })}
      />
      {cancellation.isError && <ProblemAlert error={cancellation.error} />}
      <div className="actions fr-mt-2w">
        <Button type="submit" busy={cancellation.isPending}>
          Confirmer l’annulation
        </Button>
        <Button priority="tertiary" onClick={onDone}>
          Ne pas annuler
        </Button>
      </div>
    </form>
  )
}
