import type { FieldErrors, FieldValues, Path, UseFormRegister } from 'react-hook-form'
import { capitalised } from '../../dates/words'
import { Checkboxes, Input, Radios, Select } from '../../ds/fields'
import { WEEKDAYS } from '../plages/plageWords'
import { HORAIRE_LABELS, type HoraireInput } from './horaireForm'

interface RecurrenceFieldsProps<T extends HoraireInput & FieldValues> {
  register: UseFormRegister<T>
  errors: FieldErrors<HoraireInput>
  repeated: HoraireInput['repeated']
}

const REPEATED: [HoraireInput['repeated'], string][] = [
  ['week', 'Toutes les semaines'],
  ['month', 'Tous les mois, le même jour de la semaine'],
  ['no', 'Une seule fois'],
]

export function RecurrenceFields<T extends HoraireInput & FieldValues>({ register, errors, repeated }: RecurrenceFieldsProps<T>) {
  const field = (name: keyof HoraireInput) => register(name as Path<T>)
  return (
    <>
      <Radios id="repeated" legend="Répétition" choices={REPEATED.map(([value, label]) => ({ label, native: { value, ...field('repeated') } }))} />
      {repeated !== 'no' && (
        <Select id="interval" className="short" label="Fréquence" {...field('interval')}>
          {[1, 2, 3, 4, 5].map((count) => (
            <option key={count} value={count}>
              {intervalInWords(count, repeated)}
            </option>
          ))}
        </Select>
      )}
      {repeated === 'week' && (
        <Checkboxes
          id="on"
          legend={HORAIRE_LABELS.on}
          hint="Sans choix, la répétition se fait le même jour que le premier."
          error={errors.on?.message}
          inline
          choices={WEEKDAYS.slice(0, 6).map(([value, label]) => ({ label: capitalised(label), native: { value, ...field('on') } }))}
        />
      )}
      {repeated !== 'no' && (
        <Input id="until" className="short" label={`${HORAIRE_LABELS.until} (facultatif)`} type="date" error={errors.until?.message} {...field('until')} />
      )}
    </>
  )
}

function intervalInWords(count: number, repeated: 'week' | 'month'): string {
  if (repeated === 'month') return count === 1 ? 'Chaque mois' : `Tous les ${count} mois`
  return count === 1 ? 'Chaque semaine' : `Toutes les ${count} semaines`
}
