import * as z from 'zod/mini'
import type { Motif, PlageOuvertureDraft, Weekday } from '../../api/types'
import { dayFrom } from '../../dates/dates'
import { durationInWords } from '../../dates/words'
import { weekdayOf } from './plageWords'

/** The form as typed. */
export interface PlageInput {
  title: string
  motifIds: string[]
  lieuId: string
  firstDay: string
  startTime: string
  endTime: string
  repeated: 'no' | 'weekly'
  on: Weekday[]
  until: string
}

export const EMPTY_PLAGE: PlageInput = {
  title: '',
  motifIds: [],
  lieuId: '',
  firstDay: '',
  startTime: '09:00',
  endTime: '12:00',
  repeated: 'weekly',
  on: [],
  until: '',
}

export const PLAGE_LABELS: Record<string, string> = {
  title: 'Titre',
  motifIds: 'Motifs',
  lieuId: 'Lieu',
  firstDay: 'Premier jour',
  startTime: 'De',
  endTime: 'À',
  on: 'Jours de la semaine',
  until: 'Jusqu’au',
}

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

/** Minutes between the two hours; negative or zero when the end is not after the start. */
export const lengthOf = ({ startTime, endTime }: Pick<PlageInput, 'startTime' | 'endTime'>) => minutesOf(endTime) - minutesOf(startTime)

export function plageSchema(motifs: Motif[]) {
  const chosen = (input: PlageInput) => motifs.filter(({ motifId }) => input.motifIds.includes(motifId))
  const shortest = (input: PlageInput) => Math.min(...chosen(input).map(({ durationMin }) => durationMin))
  const time = z.string().check(z.regex(/^\d{2}:\d{2}$/, 'Saisissez une heure'))
  return z
    .object({
      title: z.string().check(z.trim(), z.minLength(1, 'Saisissez un titre, par exemple : Permanence du mardi')),
      motifIds: z.array(z.string()).check(z.minLength(1, 'Choisissez au moins un motif')),
      lieuId: z.string(),
      firstDay: z.string().check(z.refine((text) => dayFrom(text) !== null, { error: 'Saisissez une date' })),
      startTime: time,
      endTime: time,
      repeated: z.enum(['no', 'weekly']),
      on: z.array(z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'])),
      until: z.string(),
    })
    .check(
      z.refine((input) => input.lieuId !== '' || !chosen(input).some(({ type }) => type === 'sur_place'), {
        path: ['lieuId'],
        error: 'Choisissez un lieu : un des motifs se tient sur place',
      }),
      z.refine((input) => lengthOf(input) > 0, {
        path: ['endTime'],
        error: 'L’heure de fin doit être après l’heure de début',
      }),
      z.refine((input) => lengthOf(input) <= 0 || chosen(input).length === 0 || lengthOf(input) >= shortest(input), {
        path: ['endTime'],
        error: (issue) =>
          `La plage est trop courte : le motif le plus bref dure ${durationInWords(shortest(issue.input as PlageInput))}`,
      }),
      z.refine((input) => input.until === '' || input.until >= input.firstDay, {
        path: ['until'],
        error: 'La fin de la répétition doit suivre le premier jour',
      }),
    )
}

/** What goes to agenda-service; a weekly plage without a chosen day repeats on the day of its first one. */
export function plageDraftOf(input: PlageInput, organisationId: string, agentId: string): PlageOuvertureDraft {
  const { title, motifIds, firstDay, startTime, endTime } = input
  const day = weekdayOf(firstDay)
  const on = input.on.length > 0 ? input.on : day ? [day] : []
  const recurrence =
    input.repeated === 'weekly' ? { every: 'week' as const, interval: 1, on, until: input.until || null } : null
  return { organisationId, agentId, title: title.trim(), motifIds, lieuId: input.lieuId || null, firstDay, startTime, endTime, recurrence }
}
