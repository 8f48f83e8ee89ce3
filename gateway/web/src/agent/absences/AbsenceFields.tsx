import type { FieldErrors, UseFormRegister } from 'react-hook-form'
import { Input } from '../../ds/fields'
import type { HoraireInput } from '../recurrence/horaireForm'
import { RecurrenceFields } from '../recurrence/RecurrenceFields'
import { ABSENCE_LABELS, type AbsenceInput } from './absenceForm'

interface AbsenceFieldsProps {
  register: UseFormRegister<AbsenceInput>
  errors: FieldErrors<AbsenceInput>
  repeated: HoraireInput['repeated']
}

export function AbsenceFields({ register, errors, repeated }: AbsenceFieldsProps) {
  return (
    <>
      <Input id="title" label={ABSENCE_LABELS.title} hint="Visible des agents seulement" required error={errors.title?.message} {...register('title')} />
      <div className="side-by-side">
        <Input id="firstDay" label={ABSENCE_LABELS.firstDay} type="date" required error={errors.firstDay?.message} {...register('firstDay')} />
        <Input id="endDay" label={`${ABSENCE_LABELS.endDay} (facultatif)`} type="date" error={errors.endDay?.message} {...register('endDay')} />
      </div>
      <div className="side-by-side">
        <Input id="startTime" label="De" type="time" step={300} required error={errors.startTime?.message} {...register('startTime')} />
        <Input id="endTime" label="À" type="time" step={300} required error={errors.endTime?.message} {...register('endTime')} />
      </div>
      <RecurrenceFields register={register} errors={errors} repeated={repeated} />
    </>
  )
}
