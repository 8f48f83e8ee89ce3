import * as z from 'zod/mini'
import type { AccountLevel, Agent, Conversion } from '../../api/agents'
import { EMAIL } from './newAgentForm'

export interface ConversionInput {
  /** Of the agenda of an intervenant to be. */
  name: string
  email: string
  firstName: string
  lastName: string
  level: AccountLevel
  accueil: boolean
}

export const CONVERSION_LABELS: Record<string, string> = {
  name: 'Nom de l’agenda',
  email: 'Adresse électronique',
  firstName: 'Prénom',
  lastName: 'Nom',
}

const anything = z.string()
const filled = (message: string) => z.string().check(z.trim(), z.minLength(1, message))
const role = { level: z.enum(['basique', 'administrateur']), accueil: z.boolean() }

export const conversionSchema = (toIntervenant: boolean) =>
  toIntervenant
    ? z.object({ name: filled('Saisissez un nom'), email: anything, firstName: anything, lastName: anything, ...role })
    : z.object({
        name: anything,
        email: z.string().check(z.trim(), z.regex(EMAIL, 'Saisissez une adresse électronique, par exemple : prenom.nom@mairie.fr')),
        firstName: filled('Saisissez un prénom'),
        lastName: filled('Saisissez un nom'),
        ...role,
      })

export const conversionInputOf = (agent: Agent): ConversionInput => ({
  name: agent.displayName,
  email: '',
  firstName: '',
  lastName: agent.intervenant ? agent.displayName : '',
  level: 'basique',
  accueil: false,
})

export function conversionOf(agent: Agent, organisationId: string, input: ConversionInput): Conversion {
  if (!agent.intervenant) return { organisationId, to: 'intervenant', name: input.name.trim() }
  const { email, firstName, lastName, level, accueil } = input
  return {
    organisationId,
    to: 'agent',
    email: email.trim(),
    firstName: firstName.trim(),
    lastName: lastName.trim(),
    level,
    accueil: level === 'basique' && accueil,
  }
}
