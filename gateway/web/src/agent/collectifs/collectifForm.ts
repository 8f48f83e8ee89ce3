import * as z from 'zod/mini'
import { dayFrom, instantText } from '../../dates/dates'
import type { CollectifDraft } from './collectifsApi'

/** The form as typed. */
export interface CollectifInput {
  motifId: string
  day: string
  time: string
  durationMin: string
  lieuId: string
  agentIds: string[]
  title: string
  /** Empty for no limit. */
  seats: string
}

export const COLLECTIF_LABELS: Record<string, string> = {
  motifId: 'Motif',
  day: 'Jour',
  time: 'Heure de début',
  durationMin: 'Durée',
  lieuId: 'Lieu',
  agentIds: 'Agents',
  title: 'Intitulé',
  seats: 'Nombre de places',
}

/** What booking-service names otherwise. */
export const champOf = (champ: string) => (champ === 'start' ? 'day' : champ)

const whole = (text: string) => /^\d+$/.test(text.trim())

export const seatsSchema = z.string().check(
  z.refine((text) => text.trim() === '' || (whole(text) && Number(text) >= 1), {
    error: 'Saisissez un nombre de places, ou laissez vide',
  }),
)

export const collectifSchema = z.object({
  motifId: z.string().check(z.minLength(1, 'Choisissez un motif')),
  day: z.string().check(z.refine((text) => dayFrom(text) !== null, { error: 'Saisissez une date' })),
  time: z.string().check(z.regex(/^\d{2}:\d{2}$/, 'Saisissez une heure')),
  durationMin: z.string().check(z.refine((text) => whole(text) && Number(text) >= 5, { error: 'Saisissez une durée d’au moins 5 minutes' })),
  lieuId: z.string().check(z.minLength(1, 'Choisissez un lieu')),
  agentIds: z.array(z.string()).check(z.minLength(1, 'Choisissez au moins un agent')),
  title: z.string().check(z.maxLength(100, '100 caractères au plus')),
  seats: seatsSchema,
})

export const seatsOf = (text: string) => (text.trim() === '' ? null : Number(text))

/** The session to be; null at an hour that does not exist that day. */
export function collectifDraftOf(input: CollectifInput, organisationId: string, zone: string): CollectifDraft | null {
  const start = instantText(`${input.day}T${input.time}`, zone)
  const { motifId, lieuId, agentIds, title } = input
  if (!start) return null
  return { organisationId, motifId, lieuId, start, durationMin: Number(input.durationMin), agentIds, title: title.trim(), seats: seatsOf(input.seats) }
}
