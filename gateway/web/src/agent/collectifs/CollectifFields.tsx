import type { UseFormReturn } from 'react-hook-form'
import type { Colleague, Lieu, Motif } from '../../api/types'
import { Checkboxes, Input, Select } from '../../ds/fields'
import { COLLECTIF_LABELS, type CollectifInput } from './collectifForm'

interface CollectifFieldsProps {
  form: UseFormReturn<CollectifInput>
  motifs: Motif[]
  lieux: Lieu[]
  colleagues: Colleague[]
}

export const TITLE_HINT =
  'Lu par les usagers dans la liste des séances, les courriels et les SMS : n’y mettez ni nom, ni information personnelle.'

export function CollectifFields({ form, motifs, lieux, colleagues }: CollectifFieldsProps) {
  const { register, setValue, formState } = form
  const { errors } = formState
  const motif = register('motifId', {
    onChange: (event: { target: { value: string } }) => {
      const chosen = motifs.find(({ motifId }) => motifId === event.target.value)
      if (chosen) setValue('durationMin', String(chosen.durationMin))
    },
  })
  return (
    <>
      <Select id="motifId" label={COLLECTIF_LABELS.motifId} error={errors.motifId?.message} {...motif}>
        <option value="">Choisissez un motif</option>
        {motifs.map(({ motifId, name }) => (
          <option key={motifId} value={motifId}>
            {name}
          </option>
        ))}
      </Select>
      <Input id="title" label={`${COLLECTIF_LABELS.title} (facultatif)`} hint={TITLE_HINT} maxLength={100} error={errors.title?.message} {...register('title')} />
      <div className="side-by-side">
        <Input id="day" label={COLLECTIF_LABELS.day} type="date" error={errors.day?.message} {...register('day')} />
        <Input id="time" label={COLLECTIF_LABELS.time} type="time" step={300} error={errors.time?.message} {...register('time')} />
      </div>
      <div className="side-by-side">
        <Input id="durationMin" label={`${COLLECTIF_LABELS.durationMin} (minutes)`} inputMode="numeric" error={errors.durationMin?.message} {...register('durationMin')} />
        <Input
          id="seats"
          label={`${COLLECTIF_LABELS.seats} (facultatif)`}
          hint="Vide : sans limite."
          inputMode="numeric"
          error={errors.seats?.message}
          {...register('seats')}
        />
      </div>
      <Select id="lieuId" label={COLLECTIF_LABELS.lieuId} error={errors.lieuId?.message} {...register('lieuId')}>
        <option value="">Choisissez un lieu</option>
        {lieux.map(({ lieuId, name, city }) => (
          <option key={lieuId} value={lieuId}>
            {name}, {city}
          </option>
        ))}
      </Select>
      <Checkboxes
        id="agentIds"
        legend={COLLECTIF_LABELS.agentIds}
        hint="Ceux qui animent la séance : leur agenda est occupé pendant ce temps."
        error={errors.agentIds?.message}
        choices={colleagues.map(({ agentId, displayName }) => ({ label: displayName, native: { value: agentId, ...register('agentIds') } }))}
      />
    </>
  )
}
