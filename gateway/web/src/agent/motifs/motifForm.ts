import * as z from 'zod/mini'
import type { Categorie, Motif, MotifDraft, MotifType, OnlineTerms } from '../../api/types'

/** The form as typed; lists give texts, so durations and delays are texts too. */
export interface MotifInput {
  name: string
  serviceId: string
  durationMin: string
  color: string
  type: MotifType
  categorie: '' | Categorie
  online: boolean
  minDelayMin: string
  maxDelayMin: string
  movable: boolean
  instructionsBefore: string
  instructionsAfter: string
  cancellationWarning: string
}

export type MotifTab = 'general' | 'reservation' | 'instructions'

export const MOTIF_TABS: Record<MotifTab, { label: string; fields: Partial<Record<keyof MotifInput, string>> }> = {
  general: {
    label: 'Information générale',
    fields: { name: 'Nom', serviceId: 'Service', durationMin: 'Durée', color: 'Couleur', type: 'Type de rendez-vous' },
  },
  reservation: {
    label: 'Réservation en ligne',
    fields: { online: 'Réservation en ligne', minDelayMin: 'Délai minimum', maxDelayMin: 'Délai maximum', movable: 'Modifiable', categorie: 'Catégorie' },
  },
  instructions: {
    label: 'Instructions et notifications',
    fields: {
      instructionsBefore: 'Instructions avant le rendez-vous',
      instructionsAfter: 'Informations après la réservation',
      cancellationWarning: 'Avertissement en cas d’annulation',
    },
  },
}

export const tabOf = (field: string) =>
  (Object.keys(MOTIF_TABS) as MotifTab[]).find((tab) => field in MOTIF_TABS[tab].fields) ?? 'general'

export const MOTIF_LABELS = Object.assign({}, ...Object.values(MOTIF_TABS).map(({ fields }) => fields)) as Record<string, string>

const DAY = 24 * 60

/** Choices of delay, in minutes (FEATURES 1, motif). */
export const DELAYS: [number, string][] = [
  [30, '30 minutes'],
  [60, '1 heure'],
  [120, '2 heures'],
  [180, '3 heures'],
  [360, '6 heures'],
  [720, '12 heures'],
  [DAY, '1 jour'],
  [2 * DAY, '2 jours'],
  [3 * DAY, '3 jours'],
  [7 * DAY, '1 semaine'],
  [14 * DAY, '2 semaines'],
  [21 * DAY, '3 semaines'],
  [30 * DAY, '1 mois'],
  [60 * DAY, '2 mois'],
  [90 * DAY, '3 mois'],
  [180 * DAY, '6 mois'],
  [365 * DAY, '1 an'],
]

export const EMPTY_MOTIF: MotifInput = {
  name: '',
  serviceId: '',
  durationMin: '30',
  color: '#0b5563',
  type: 'sur_place',
  categorie: '',
  online: false,
  minDelayMin: '30',
  maxDelayMin: String(90 * DAY),
  movable: true,
  instructionsBefore: '',
  instructionsAfter: '',
  cancellationWarning: '',
}

export function motifInputOf(motif: Motif): MotifInput {
  return {
    name: motif.name,
    serviceId: motif.serviceId,
    durationMin: String(motif.durationMin),
    color: motif.color,
    type: motif.type,
    categorie: motif.categorie ?? '',
    online: motif.online,
    minDelayMin: String(motif.minDelayMin || EMPTY_MOTIF.minDelayMin),
    maxDelayMin: String(motif.maxDelayMin || EMPTY_MOTIF.maxDelayMin),
    movable: motif.movable,
    instructionsBefore: motif.instructionsBefore ?? '',
    instructionsAfter: motif.instructionsAfter ?? '',
    cancellationWarning: motif.cancellationWarning ?? '',
  }
}

export const motifSchema = z
  .object({
    name: z.string().check(z.trim(), z.minLength(1, 'Saisissez le nom que verront les usagers')),
    serviceId: z.string().check(z.minLength(1, 'Choisissez un service')),
    durationMin: z.string().check(
      z.refine((text) => /^\d+$/.test(text.trim()) && Number(text) >= 5 && Number(text) <= 480, {
        error: 'Saisissez une durée en minutes, de 5 à 480',
      }),
    ),
    color: z.string().check(z.regex(/^#[0-9a-f]{6}$/i, 'Choisissez une couleur')),
    type: z.enum(['sur_place', 'telephone', 'visio', 'domicile']),
    categorie: z.enum(['', 'CNI', 'PASSEPORT', 'CNI_PASSEPORT']),
    online: z.boolean(),
    minDelayMin: z.string(),
    maxDelayMin: z.string(),
    movable: z.boolean(),
    instructionsBefore: z.string(),
    instructionsAfter: z.string(),
    cancellationWarning: z.string(),
  })
  .check(
    z.refine((input) => !input.online || Number(input.maxDelayMin) > Number(input.minDelayMin), {
      path: ['maxDelayMin'],
      error: 'Le délai maximum doit être plus long que le délai minimum',
    }),
  )

const textOrNull = (text: string) => text.trim() || null

export function motifDraftOf(input: MotifInput, organisationId: string): MotifDraft {
  return {
    organisationId,
    serviceId: input.serviceId,
    name: input.name.trim(),
    type: input.type,
    durationMin: Number(input.durationMin),
    color: input.color,
    categorie: input.categorie || null,
    instructionsBefore: textOrNull(input.instructionsBefore),
    instructionsAfter: textOrNull(input.instructionsAfter),
    cancellationWarning: textOrNull(input.cancellationWarning),
  }
}

export const onlineTermsOf = (input: MotifInput): OnlineTerms => ({
  minDelayMin: Number(input.minDelayMin),
  maxDelayMin: Number(input.maxDelayMin),
  movable: input.movable,
})
