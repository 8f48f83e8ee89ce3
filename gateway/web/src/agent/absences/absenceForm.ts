import * as z from 'zod/mini'
import type { Absence, AbsenceDraft } from '../../api/agenda'
import { HORAIRE_LABELS, HORAIRE_SHAPE, horaireInputOf, lengthOf, RECURRENCE_RULES, recurrenceOf, type HoraireInput } from '../recurrence/horaireForm'

/** The form as typed; `endDay` is empty for one day. */
export interface AbsenceInput extends HoraireInput {
  title: string
  endDay: string
}

export const emptyAbsence = (tomorrow: string): AbsenceInput => ({
  title: '',
  firstDay: tomorrow,
  endDay: '',
  startTime: '09:00',
  endTime: '18:00',
  repeated: 'no',
  interval: '1',
  on: [],
  until: '',
})

export const ABSENCE_LABELS: Record<string, string> = {
  title: 'Titre',
  firstDay: HORAIRE_LABELS.firstDay,
  endDay: 'Dernier jour',
  startTime: 'De',
  endTime: 'À',
  on: HORAIRE_LABELS.on,
  until: HORAIRE_LABELS.until,
}

const severalDays = ({ firstDay, endDay }: AbsenceInput) => endDay !== '' && endDay !== firstDay

export const absenceSchema = z
  .object({
    title: z.string().check(z.trim(), z.minLength(1, 'Saisissez un titre, par exemple : Congés')),
    endDay: z.string(),
    ...HORAIRE_SHAPE,
  })
  .check(
    z.refine((input) => input.endDay === '' || input.endDay >= input.firstDay, {
      path: ['endDay'],
      error: 'Le dernier jour doit suivre le premier',
    }),
    z.refine((input) => severalDays(input) || lengthOf(input) > 0, {
      path: ['endTime'],
      error: 'L’heure de fin doit être après l’heure de début',
    }),
    z.refine((input) => input.repeated === 'no' || !severalDays(input), {
      path: ['endDay'],
      error: 'Une indisponibilité qui se répète tient dans une journée',
    }),
    ...RECURRENCE_RULES,
  )

/** What goes to agenda-service. */
export function absenceDraftOf(input: AbsenceInput, organisationId: string, agentId: string): AbsenceDraft {
  const { title, firstDay, startTime, endTime } = input
  return { organisationId, agentId, title: title.trim(), firstDay, endDay: severalDays(input) ? input.endDay : null, startTime, endTime, recurrence: recurrenceOf(input) }
}

export const absenceInputOf = (absence: Absence): AbsenceInput => ({
  title: absence.title,
  endDay: absence.endDay === absence.firstDay ? '' : absence.endDay,
  ...horaireInputOf(absence),
})
