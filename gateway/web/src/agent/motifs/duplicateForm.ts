import * as z from 'zod/mini'
import type { Duplicate } from '../../api/configuration'
import type { Motif, MotifType } from '../../api/types'

export interface DuplicateInput {
  name: string
  serviceId: string
  type: MotifType
  durationMin: string
}

export const DUPLICATE_LABELS: Record<string, string> = {
  name: 'Nom',
  serviceId: 'Service',
  type: 'Type de rendez-vous',
  durationMin: 'Durée',
}

export const duplicateInputOf = ({ name, serviceId, type, durationMin }: Motif): DuplicateInput => ({
  ...{ name, serviceId, type },
  durationMin: String(durationMin),
})

/** Two motifs of an organisation differ by name, service, type or duration (H13). */
export const duplicateSchema = (original: Motif) =>
  z
    .object({
      name: z.string().check(z.trim(), z.minLength(1, 'Saisissez le nom que verront les usagers')),
      serviceId: z.string().check(z.minLength(1, 'Choisissez un service')),
      type: z.enum(['sur_place', 'telephone', 'visio', 'domicile']),
      durationMin: z.string().check(
        z.refine((text) => /^\d+$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= 1440, {
          error: 'Saisissez une durée en minutes, de 1 à 1 440',
        }),
      ),
    })
    .check(
      z.refine(
        (input) =>
          input.name.trim() !== original.name ||
          input.serviceId !== original.serviceId ||
          input.type !== original.type ||
          Number(input.durationMin) !== original.durationMin,
        { path: ['durationMin'], error: 'Changez au moins la durée, le type, le service ou le nom' },
      ),
    )

export const duplicateOf = ({ name, serviceId, type, durationMin }: DuplicateInput): Duplicate => ({
  ...{ serviceId, type },
  name: name.trim(),
  durationMin: Number(durationMin),
})
