import { useFormContext } from 'react-hook-form'
import { durationInWords } from '../../dates/words'
import { Checkbox, Input, Select } from '../../ds/fields'
import { askedDurations, MOST_PERSONS, type MotifInput } from './motifForm'

/** How many persons one RDV may be for, and how long it then takes. */
export function PersonsFields() {
  const { register, watch, formState } = useFormContext<MotifInput>()
  const { errors } = formState
  const [personsMax, ownDurations, durationMin] = watch(['personsMax', 'ownDurations', 'durationMin'])
  const single = Number(durationMin) || 0
  const most = Number(personsMax)
  return (
    <>
      <Select
        id="personsMax"
        className="short"
        label="Personnes par rendez-vous"
        hint="Au plus. Par exemple une famille."
        error={errors.personsMax?.message}
        {...register('personsMax')}
      >
        {Array.from({ length: MOST_PERSONS }, (_, index) => (
          <option key={index} value={index + 1}>
            {index + 1}
          </option>
        ))}
      </Select>
      {most > 1 && (
        <Checkbox
          id="ownDurations"
          label="Fixer la durée pour chaque nombre de personnes"
          hint={single > 0 ? `Sinon la durée est multipliée : ${durationInWords(single * most)} pour ${most} personnes.` : 'Sinon la durée est multipliée.'}
          native={register('ownDurations')}
        />
      )}
      {most > 1 && ownDurations && (
        <div className="side-by-side">
          {Array.from({ length: askedDurations({ collectif: 'non', ownDurations, personsMax }) }, (_, index) => (
            <Input
              key={index}
              id={`durations.${index}`}
              label={`${index + 2} personnes (minutes)`}
              inputMode="numeric"
              required
              error={errors.durations?.[index]?.message}
              {...register(`durations.${index}`)}
            />
          ))}
        </div>
      )}
    </>
  )
}
