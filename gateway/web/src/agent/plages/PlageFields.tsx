import type { FieldErrors, UseFormRegister } from 'react-hook-form'
import { TYPE_IN_WORDS } from '../../api/motifWords'
import type { Lieu, Motif } from '../../api/types'
import { capitalised, durationInWords } from '../../dates/words'
import { Checkboxes, Input, Radios, Select } from '../../ds/fields'
import { PLAGE_LABELS, type PlageInput } from './plageForm'
import { WEEKDAYS } from './plageWords'

interface PlageFieldsProps {
  register: UseFormRegister<PlageInput>
  errors: FieldErrors<PlageInput>
  motifs: Motif[]
  lieux: Lieu[]
  weekly: boolean
}

export function PlageFields({ register, errors, motifs, lieux, weekly }: PlageFieldsProps) {
  return (
    <>
      <Input id="title" label={PLAGE_LABELS.title} hint="Visible des agents seulement" required error={errors.title?.message} {...register('title')} />
      <Checkboxes
        id="motifIds"
        legend={PLAGE_LABELS.motifIds}
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
      <Radios
        id="repeated"
        legend="Répétition"
        choices={[
          { label: 'Toutes les semaines', native: { value: 'weekly', ...register('repeated') } },
          { label: 'Une seule fois', native: { value: 'no', ...register('repeated') } },
        ]}
      />
      {weekly && (
        <>
          <Checkboxes
            id="on"
            legend={PLAGE_LABELS.on}
            hint="Sans choix, la plage se répète le même jour que le premier."
            error={errors.on?.message}
            inline
            choices={WEEKDAYS.slice(0, 6).map(([value, label]) => ({
              label: capitalised(label),
              native: { value, ...register('on') },
            }))}
          />
          <Input id="until" className="short" label={`${PLAGE_LABELS.until} (facultatif)`} type="date" error={errors.until?.message} {...register('until')} />
        </>
      )}
    </>
  )
}
