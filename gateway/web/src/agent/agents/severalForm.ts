import * as z from 'zod/mini'
import type { AccountLevel } from '../../api/agents'

export interface SeveralInput {
  text: string
  level: AccountLevel
  accueil: boolean
  serviceIds: string[]
}

export const SEVERAL_LABELS: Record<string, string> = {
  text: 'Liste des agents',
  level: 'Niveau de permission',
  serviceIds: 'Services',
}

export const severalSchema = z.object({
  text: z.string().check(z.trim(), z.minLength(1, 'Saisissez au moins une adresse, ou choisissez un fichier')),
  level: z.enum(['basique', 'administrateur']),
  accueil: z.boolean(),
  serviceIds: z.array(z.string()).check(z.minLength(1, 'Choisissez au moins un service')),
})
