import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { Button } from '../../ds/Button'
import { useFocusHandOver } from '../../ds/useFocusHandOver'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { useTellDone } from '../agenda/done'
import { refreshOccurrences, remove, type Kind, type Scope, type Target } from './occurrencesApi'

interface RemoveOccurrencesProps {
  kind: Kind
  target: Pick<Target, 'id' | 'day'>
  title: string
  recurring: boolean
  scope: Scope
  onKept: () => void
  onRemoved: () => void
}

const WHAT: Record<Scope, string> = {
  une: 'Cette occurrence est supprimée, les autres restent.',
  suivantes: 'Cette occurrence et toutes celles qui suivent sont supprimées.',
  toutes: 'Toutes les occurrences, passées et à venir, sont supprimées.',
}
const EFFECT: Record<Kind, string> = {
  plage: 'Elle ne donne plus de créneaux ; les rendez-vous déjà pris sont gardés.',
  absence: 'Les créneaux de ce temps sont proposés à nouveau.',
}

/** Asks before a plage or an indisponibilité goes, telling what goes with it. */
export function RemoveOccurrences({ kind, target, title, recurring, scope, onKept, onRemoved }: RemoveOccurrencesProps) {
  const client = useQueryClient()
  const tellDone = useTellDone()
  const form = useRef<HTMLDivElement>(null)
  useEffect(() => form.current?.focus(), [])
  useFocusHandOver(form)
  const removal = useMutation({
    mutationFn: () => remove(kind, target, scope),
    onSuccess: async () => {
      await refreshOccurrences(client)
      tellDone({ words: `« ${title} » : c’est supprimé.` })
      onRemoved()
    },
  })
  return (
    <div ref={form} tabIndex={-1} className="panel-form" role="group" aria-label="Confirmer la suppression">
      <p>
        {recurring && WHAT[scope]} {EFFECT[kind]}
      </p>
      {removal.isError && <ProblemAlert error={removal.error} />}
      <div className="actions">
        <Button onClick={() => removal.mutate()} busy={removal.isPending}>
          Confirmer la suppression
        </Button>
        <Button priority="tertiary" onClick={onKept}>
          Ne pas supprimer
        </Button>
      </div>
    </div>
  )
}
