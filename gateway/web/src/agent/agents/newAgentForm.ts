import * as z from 'zod/mini'
import type { Level } from '../../api/types'

/** The form as typed, over its two steps (S7). */
export interface NewAgentInput {
  level: Level
  accueil: boolean
  email: string
  firstName: string
  lastName: string
  /** Of the agenda of an intervenant. */
  name: string
  serviceIds: string[]
}

export const EMPTY_AGENT: NewAgentInput = {
  level: 'basique',
  accueil: false,
  email: '',
  firstName: '',
  lastName: '',
  name: '',
  serviceIds: [],
}

export const NEW_AGENT_LABELS: Record<string, string> = {
  level: 'Niveau de permission',
  email: 'Adresse électronique',
  firstName: 'Prénom',
  lastName: 'Nom',
  name: 'Nom de l’agenda',
  serviceIds: 'Services',
}

/** Fields of the first step. */
export const FIRST_STEP = ['level', 'accueil', 'email', 'firstName', 'lastName', 'name'] as const

export const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

export const newAgentSchema = z
  .object({
    level: z.enum(['basique', 'administrateur', 'intervenant']),
    accueil: z.boolean(),
    email: z.string(),
    firstName: z.string(),
    lastName: z.string(),
    name: z.string(),
    serviceIds: z.array(z.string()).check(z.minLength(1, 'Choisissez au moins un service')),
  })
  .check(
    z.refine(({ level, email }) => level === 'intervenant' || EMAIL.test(email.trim()), {
      path: ['email'],
      error: 'Saisissez une adresse électronique, par exemple : prenom.nom@mairie.fr',
    }),
    z.refine(({ level, name }) => level !== 'intervenant' || name.trim() !== '', {
      path: ['name'],
      error: 'Saisissez un nom, par exemple : Permanence CAF',
    }),
  )
