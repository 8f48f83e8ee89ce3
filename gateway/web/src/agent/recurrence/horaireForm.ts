import * as z from 'zod/mini'
import type { Recurrence, Weekday } from '../../api/types'
import { dayFrom } from '../../dates/dates'
import { weekdayOf } from '../plages/plageWords'

/** When a plage or an indisponibilité is held, as typed. */
export interface HoraireInput {
  firstDay: string
  startTime: string
  endTime: string
  repeated: 'no' | 'week' | 'month'
  interval: string
  on: Weekday[]
  until: string
}

export const HORAIRE_LABELS = {
  firstDay: 'Premier jour',
  startTime: 'De',
  endTime: 'À',
  on: 'Jours de la semaine',
  until: 'Jusqu’au',
}

const time = z.string().check(z.regex(/^\d{2}:\d{2}$/, 'Saisissez une heure'))

export const HORAIRE_SHAPE = {
  firstDay: z.string().check(z.refine((text) => dayFrom(text) !== null, { error: 'Saisissez une date' })),
  startTime: time,
  endTime: time,
  repeated: z.enum(['no', 'week', 'month']),
  interval: z.string(),
  on: z.array(z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'])),
  until: z.string(),
}

/** What holds for any horaire that repeats. */
export const RECURRENCE_RULES = [
  z.refine<HoraireInput>((input) => input.repeated === 'no' || input.until === '' || input.until >= input.firstDay, {
    path: ['until'],
    error: 'La fin de la répétition doit suivre le premier jour',
  }),
  z.refine<HoraireInput>((input) => !(recurrenceOf(input)?.on ?? []).includes('sunday'), {
    path: ['on'],
    error: 'Choisissez un jour du lundi au samedi : rien ne se répète le dimanche',
  }),
]

const minutesOf = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5))

/** Minutes between the two hours; negative or zero when the end is not after the start. */
export const lengthOf = ({ startTime, endTime }: Pick<HoraireInput, 'startTime' | 'endTime'>) => minutesOf(endTime) - minutesOf(startTime)

/** A weekly one without a chosen day repeats on the day of its first one. */
export function recurrenceOf({ repeated, interval, on, until, firstDay }: HoraireInput): Recurrence | null {
  if (repeated === 'no') return null
  const day = weekdayOf(firstDay)
  const days = on.length > 0 ? on : day ? [day] : []
  return { every: repeated, interval: Number(interval), on: repeated === 'week' ? days : null, until: until || null }
}

export function horaireInputOf({ firstDay, startTime, endTime, recurrence }: { firstDay: string; startTime: string; endTime: string; recurrence: Recurrence | null }): HoraireInput {
  return {
    firstDay,
    startTime: startTime.slice(0, 5),
    endTime: endTime.slice(0, 5),
    repeated: recurrence?.every ?? 'no',
    interval: String(recurrence?.interval ?? 1),
    on: recurrence?.on ?? [],
    until: recurrence?.until ?? '',
  }
}
