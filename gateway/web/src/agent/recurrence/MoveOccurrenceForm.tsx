import { useMutation } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import type { Absence } from '../../api/agenda'
import { asProblem } from '../../api/problem'
import type { PlageOuverture } from '../../api/types'
import { Button, ButtonLink } from '../../ds/Button'
import { ErrorSummary } from '../../ds/ErrorSummary'
import { Input } from '../../ds/fields'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { moveOccurrence, type Kind, type Target } from './occurrencesApi'
import { LISTS } from './paths'
import { useSaved } from './useSaved'

interface MoveOccurrenceFormProps {
  kind: Kind
  target: Target
  kept: PlageOuverture | Absence
}

const LABELS: Record<string, string> = { day: 'Jour', startTime: 'De', endTime: 'À' }

/** One occurrence to another day or other hours, the others staying. */
export function MoveOccurrenceForm({ kind, target, kept }: MoveOccurrenceFormProps) {
  const saved = useSaved(kind)
  const [move, setMove] = useState({ day: target.day ?? '', startTime: kept.startTime.slice(0, 5), endTime: kept.endTime.slice(0, 5) })
  const [attempt, setAttempt] = useState(0)
  const moving = useMutation({
    mutationFn: () => moveOccurrence(kind, target, move),
    onSuccess: () => saved(kept.agentId, `L’occurrence de « ${kept.title} » est déplacée`),
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
      {moving.isError && errors.length === 0 && <ProblemAlert error={moving.error} />}
      <div className="actions">
        <Button type="submit" busy={moving.isPending}>
          Déplacer l’occurrence
        </Button>
        <ButtonLink priority="secondary" to={LISTS[kind]}>
          Revenir à la liste
        </ButtonLink>
      </div>
    </form>
  )
}
