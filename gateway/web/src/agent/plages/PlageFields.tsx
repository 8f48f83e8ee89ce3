import type { FieldErrors, UseFormRegister } from 'react-hook-form'
import { TYPE_IN_WORDS } from '../../api/motifWords'
import type { Lieu, Motif } from '../../api/types'
import { durationInWords } from '../../dates/words'
import { Checkboxes, Input, Select } from '../../ds/fields'
import type { HoraireInput } from '../recurrence/horaireForm'
import { RecurrenceFields } from '../recurrence/RecurrenceFields'
import { PLAGE_LABELS, type PlageInput } from './plageForm'

interface PlageFieldsProps {
  register: UseFormRegister<PlageInput>
  errors: FieldErrors<PlageInput>
  motifs: Motif[]
  lieux: Lieu[]
  repeated: HoraireInput['repeated']
}

export function PlageFields({ register, errors, motifs, lieux, repeated }: PlageFieldsProps) {
  return (
    <>
      <Input id="title" label={PLAGE_LABELS.title} hint="Visible des agents seulement" required error={errors.title?.message} {...register('title')} />
      <Checkboxes
        id="motifIds"
        legend={PLAGE_LABELS.motifIds}
        hint={motifs.length === 0 ? 'Aucun motif individuel dans les services de cet agent' : undefined}
        error={errors.motifIds?.message}
        choices={motifs.map(({ motifId, name, type, durationMin, online }) => ({
          label: name,
          hint: `${TYPE_IN_WORDS[type]}, ${durationInWords(durationMin)}, ${online ? 'en ligne' : 'hors ligne'}`,
          native: { value: motifId, ...register('motifIds') },
        }))}
      />
      <Select id="lieuId" label={PLAGE_LABELS.lieuId} error={errors.lieuId?.message} {...register('lieuId')}>
        <option value="">Sans lieu (téléphone, visioconférence, domicile)</option>
        {lieux.map(({ lieuId, name, city }) => (
          <option key={lieuId} value={lieuId}>
            {name}, {city}
          </option>
        ))}
      </Select>
      <Input id="firstDay" className="short" label={PLAGE_LABELS.firstDay} type="date" required error={errors.firstDay?.message} {...register('firstDay')} />
      <div className="side-by-side">
        <Input id="startTime" label="De" type="time" step={300} required error={errors.startTime?.message} {...register('startTime')} />
        <Input id="endTime" label="À" type="time" step={300} required error={errors.endTime?.message} {...register('endTime')} />
      </div>
      <RecurrenceFields register={register} errors={errors} repeated={repeated} />
    </>
  )
}
