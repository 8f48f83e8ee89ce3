import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import type { Absence, OccurrenceMove, PlageWarning } from '../../api/agenda'
import { asProblem } from '../../api/problem'
import type { PlageOuverture } from '../../api/types'
import { Button, ButtonLink } from '../../ds/Button'
import { ErrorSummary } from '../../ds/ErrorSummary'
import { Input } from '../../ds/fields'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { PlageWarnings } from '../plages/PlageWarnings'
import { useWorkplace } from '../session/workplace'
import { useUnsavedChanges } from '../useUnsavedChanges'
import { moveOccurrence, rdvsUnderQuery, verifyPlage, type Kind, type Target } from './occurrencesApi'
import { rdvsUnderPath } from './paths'
import { useReturn } from './useReturn'
import { useSaved } from './useSaved'

interface MoveOccurrenceFormProps {
  kind: Kind
  target: Target
  kept: PlageOuverture | Absence
}

const LABELS: Record<string, string> = { day: 'Jour', startTime: 'De', endTime: 'À' }

/** One occurrence to another day or other hours, the others staying. */
export function MoveOccurrenceForm({ kind, target, kept }: MoveOccurrenceFormProps) {
  const saved = useSaved(kind, kept.agentId)
  const back = useReturn(kind, kept.agentId)
  const client = useQueryClient()
  const { organisationId } = useWorkplace().organisation
  const [first] = useState(() => placeOf(kept, target.day ?? ''))
  const [move, setMove] = useState(first)
  const unsaved = useUnsavedChanges(JSON.stringify(move) !== JSON.stringify(first))
  const [attempt, setAttempt] = useState(0)
  const [warned, setWarned] = useState<{ of: typeof move; warnings: PlageWarning[] } | null>(null)
  const warnings = warned?.of === move ? warned.warnings : []
  const moving = useMutation({
    /** Tells whether it moved: what there is to say of it may have to be read first. */
    mutationFn: async () => {
      if (warned?.of !== move) {
        const found = await warningsOf(kept, move, organisationId)
        setWarned({ of: move, warnings: found })
        if (found.length > 0) return false
      }
      await moveOccurrence(kind, target, move)
      return true
    },
    onSuccess: async (moved) => {
      if (!moved) return
      unsaved.leave()
      const under = kind === 'absence' ? await client.fetchQuery(rdvsUnderQuery(target.id)).catch(() => []) : []
      await saved(`L’occurrence de « ${kept.title} » est déplacée`, under.length > 0 ? rdvsUnderPath(target.id) : undefined)
    },
    onError: () => setAttempt((count) => count + 1),
  })
  const champs = moving.isError ? asProblem(moving.error).champs : {}
  const errors = Object.entries(LABELS).flatMap(([id, label]) => (champs[id] ? [{ id, label, message: champs[id] }] : []))
  const field = (id: 'day' | 'startTime' | 'endTime') => ({
    id,
    label: LABELS[id],
    required: true,
    error: champs[id],
    value: move[id],
    onChange: (event: { target: { value: string } }) => setMove({ ...move, [id]: event.target.value }),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!moving.isPending) moving.mutate()
  }
  return (
    <form noValidate onSubmit={submit} aria-label="Déplacer l’occurrence">
      <ErrorSummary errors={errors} attempt={attempt} />
      <Input {...field('day')} className="short" type="date" />
      <div className="side-by-side">
        <Input {...field('startTime')} type="time" step={300} />
        <Input {...field('endTime')} type="time" step={300} />
      </div>
      <PlageWarnings warnings={warnings} />
      {moving.isError && errors.length === 0 && <ProblemAlert error={moving.error} />}
      <div className="actions">
        <Button type="submit" busy={moving.isPending}>
          {warnings.length > 0 ? 'Déplacer quand même' : 'Déplacer l’occurrence'}
        </Button>
        <ButtonLink priority="secondary" to={back.to}>
          {back.words}
        </ButtonLink>
      </div>
      {unsaved.dialog}
    </form>
  )
}

/** What the plage would be told if it were held there; the move itself is refused for what does not hold. */
async function warningsOf(kept: PlageOuverture | Absence, { day, startTime, endTime }: OccurrenceMove, organisationId: string): Promise<PlageWarning[]> {
  if (!('plageOuvertureId' in kept)) return []
  const { plageOuvertureId, agentId, title, motifIds, lieuId } = kept
  const draft = { organisationId, agentId, title, motifIds, lieuId, firstDay: day, startTime, endTime, recurrence: null }
  return (await verifyPlage(draft, plageOuvertureId).catch(() => ({ warnings: [] }))).warnings
}

/** Where an occurrence stands: moved already, or as the recurrence has it. */
export function placeOf({ exceptions, startTime, endTime }: PlageOuverture | Absence, day: string) {
  const place = exceptions.find((exception) => exception.day === day)?.movedTo ?? { day, startTime, endTime }
  return { day: place.day, startTime: place.startTime.slice(0, 5), endTime: place.endTime.slice(0, 5) }
}
