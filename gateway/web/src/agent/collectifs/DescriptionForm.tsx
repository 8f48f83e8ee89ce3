import { zodResolver } from '@hookform/resolvers/zod'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { asProblem } from '../../api/problem'
import type { AgentRdv } from '../../api/types'
import { Button } from '../../ds/Button'
import { Input } from '../../ds/fields'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { refreshRdvs } from '../agenda/agendaApi'
import { TITLE_HINT } from './CollectifFields'
import { COLLECTIF_LABELS, seatsOf, seatsSchema } from './collectifForm'
import { changeCollectif } from './collectifsApi'

const SCHEMA = z.object({ title: z.string(), seats: seatsSchema })

/** Another title or other seats: never fewer than are taken. */
export function DescriptionForm({ rdv }: { rdv: AgentRdv }) {
  const client = useQueryClient()
  const [failure, setFailure] = useState<unknown>(null)
  const { register, handleSubmit, setError, formState } = useForm({
    resolver: zodResolver(SCHEMA),
    defaultValues: { title: rdv.title ?? '', seats: String(rdv.seats ?? '') },
  })
  const { errors } = formState
  const save = async ({ title, seats }: { title: string; seats: string }) => {
    setFailure(null)
    try {
      await changeCollectif(rdv.rdvId, { title: title.trim(), seats: seatsOf(seats) })
      await refreshRdvs(client, rdv.rdvId)
    } catch (error) {
      const { seats: message } = asProblem(error).champs
      if (message) setError('seats', { type: 'server', message }, { shouldFocus: true })
      else setFailure(error)
    }
  }
  return (
    <form noValidate onSubmit={handleSubmit(save)} aria-label="Intitulé et places" className="fr-mt-4w">
      <h2 className="fr-h5">Intitulé et places</h2>
      <Input id="title" label={`${COLLECTIF_LABELS.title} (facultatif)`} hint={TITLE_HINT} maxLength={100} error={errors.title?.message} {...register('title')} />
      <Input id="seats" label={`${COLLECTIF_LABELS.seats} (facultatif)`} hint="Vide : sans limite." inputMode="numeric" error={errors.seats?.message} {...register('seats')} />
      {failure !== null && <ProblemAlert error={failure} />}
      <Button type="submit" priority="secondary" busy={formState.isSubmitting}>
        Enregistrer
      </Button>
    </form>
  )
}
