import * as z from 'zod/mini'
import type { BookableBy, Categorie, Motif, MotifDraft, MotifType, Visibility } from '../../api/types'
import { USUAL_MAX_DELAY, USUAL_MIN_DELAY } from './delays'

export const MOST_PERSONS = 10
const LONGEST = 24 * 60

/** The form as typed; lists give texts, so numbers are texts too. */
export interface MotifInput {
  name: string
  serviceId: string
  durationMin: string
  pauseMin: string
  color: string
  type: MotifType
  collectif: 'non' | 'oui'
  personsMax: string
  /** Whether the duration is not simply multiplied by the number of persons. */
  ownDurations: boolean
  /** Minutes for two persons, for three… */
  durations: string[]
  bookableBy: BookableBy
  minDelayMin: string
  maxDelayMin: string
  movable: boolean
  followUp: boolean
  categorie: '' | Categorie
  visibility: Visibility
  instructionsBefore: string
  instructionsAfter: string
  cancellationWarning: string
}

export const EMPTY_MOTIF: MotifInput = {
  name: '',
  serviceId: '',
  durationMin: '30',
  pauseMin: '0',
  color: '#0b5563',
  type: 'sur_place',
  collectif: 'non',
  personsMax: '1',
  ownDurations: false,
  durations: Array<string>(MOST_PERSONS - 1).fill(''),
  bookableBy: 'agents',
  minDelayMin: String(USUAL_MIN_DELAY),
  maxDelayMin: String(USUAL_MAX_DELAY),
  movable: true,
  followUp: false,
  categorie: '',
  visibility: 'visible_notifie',
  instructionsBefore: '',
  instructionsAfter: '',
  cancellationWarning: '',
}

export function motifInputOf(motif: Motif): MotifInput {
  const { name, serviceId, type, color, bookableBy, movable, followUp, visibility } = motif
  return {
    ...{ name, serviceId, type, color, bookableBy, movable, followUp, visibility },
    durationMin: String(motif.durationMin),
    pauseMin: String(motif.pauseMin),
    collectif: motif.collectif ? 'oui' : 'non',
    personsMax: String(motif.personsMax),
    ownDurations: motif.durationsByPersons.length > 0,
    durations: EMPTY_MOTIF.durations.map((none, index) => String(motif.durationsByPersons[index + 1] ?? none)),
    minDelayMin: String(motif.minDelayMin),
    maxDelayMin: String(motif.maxDelayMin),
    categorie: motif.categorie ?? '',
    instructionsBefore: motif.instructionsBefore ?? '',
    instructionsAfter: motif.instructionsAfter ?? '',
    cancellationWarning: motif.cancellationWarning ?? '',
  }
}

const isMinutes = (text: string, shortest: number, longest: number) =>
  /^\d+$/.test(text.trim()) && Number(text) >= shortest && Number(text) <= longest

const minutes = (shortest: number, longest: number, error: string) =>
  z.string().check(z.refine((text) => isMinutes(text, shortest, longest), { error }))

/** How many durations by persons are asked, beside the one for a single person. */
export const askedDurations = ({ collectif, ownDurations, personsMax }: Pick<MotifInput, 'collectif' | 'ownDurations' | 'personsMax'>) =>
  ownDurations && collectif === 'non' ? Number(personsMax) - 1 : 0

const durationOf = (index: number) =>
  z.refine<MotifInput>((input) => index >= askedDurations(input) || isMinutes(input.durations[index]!, 1, LONGEST), {
    path: ['durations', index],
    error: `Saisissez une durée en minutes pour ${index + 2} personnes`,
  })

export const motifSchema = z
  .object({
    name: z.string().check(z.trim(), z.minLength(1, 'Saisissez le nom que verront les usagers')),
    serviceId: z.string().check(z.minLength(1, 'Choisissez un service')),
    durationMin: minutes(1, LONGEST, 'Saisissez une durée en minutes, de 1 à 1 440'),
    pauseMin: minutes(0, LONGEST, 'Saisissez une pause en minutes, 0 s’il n’y en a pas'),
    color: z.string().check(z.regex(/^#[0-9a-f]{6}$/i, 'Choisissez une couleur')),
    type: z.enum(['sur_place', 'telephone', 'visio', 'domicile']),
    collectif: z.enum(['non', 'oui']),
    personsMax: z.string(),
    ownDurations: z.boolean(),
    durations: z.array(z.string()),
    bookableBy: z.enum(['agents', 'agents_prescripteurs', 'tous']),
    minDelayMin: z.string(),
    maxDelayMin: z.string(),
    movable: z.boolean(),
    followUp: z.boolean(),
    categorie: z.enum(['', 'CNI', 'PASSEPORT', 'CNI_PASSEPORT']),
    visibility: z.enum(['visible_notifie', 'visible_non_notifie', 'invisible']),
    instructionsBefore: z.string(),
    instructionsAfter: z.string(),
    cancellationWarning: z.string(),
  })
  .check(
    ...EMPTY_MOTIF.durations.map((_, index) => durationOf(index)),
    z.refine((input) => input.collectif === 'non' || input.type === 'sur_place', {
      path: ['collectif'],
      error: 'Un rendez-vous collectif a lieu sur place',
    }),
    z.refine((input) => input.bookableBy === 'agents' || Number(input.maxDelayMin) > Number(input.minDelayMin), {
      path: ['maxDelayMin'],
      error: 'Le délai maximum doit être plus long que le délai minimum',
    }),
  )

const textOrNull = (text: string) => text.trim() || null

/** What is hidden because of another choice is sent as none. */
export function motifDraftOf(input: MotifInput, organisationId: string): MotifDraft {
  const { serviceId, type, color, bookableBy, movable, followUp, visibility } = input
  const asked = askedDurations(input)
  const durationMin = Number(input.durationMin)
  return {
    ...{ organisationId, serviceId, type, color, bookableBy, movable, followUp, visibility },
    name: input.name.trim(),
    durationMin,
    pauseMin: Number(input.pauseMin),
    collectif: input.collectif === 'oui',
    personsMax: input.collectif === 'oui' ? 1 : Number(input.personsMax),
    durationsByPersons: asked > 0 ? [durationMin, ...input.durations.slice(0, asked).map(Number)] : [],
    minDelayMin: Number(input.minDelayMin),
    maxDelayMin: Number(input.maxDelayMin),
    categorie: type === 'sur_place' ? input.categorie || null : null,
    instructionsBefore: textOrNull(input.instructionsBefore),
    instructionsAfter: textOrNull(input.instructionsAfter),
    cancellationWarning: textOrNull(input.cancellationWarning),
  }
}
