import * as z from 'zod/mini'
import { EMAIL } from '../agent/agents/newAgentForm'
import type { EspaceDraft } from './operateurApi'

/** The form as typed. */
export interface EspaceInput {
  name: string
  departement: string
  services: string
  organisationName: string
  zone: string
  telephone: string
  email: string
  lieuName: string
  street: string
  postalCode: string
  city: string
  inseeCode: string
  latitude: string
  longitude: string
  pmr: boolean
  dispositifRecueil: boolean
  adminEmail: string
  adminFirstName: string
  adminLastName: string
}

export const EMPTY_ESPACE: EspaceInput = {
  name: '',
  departement: '',
  services: '',
  organisationName: '',
  zone: 'Europe/Paris',
  telephone: '',
  email: '',
  lieuName: '',
  street: '',
  postalCode: '',
  city: '',
  inseeCode: '',
  latitude: '',
  longitude: '',
  pmr: false,
  dispositifRecueil: false,
  adminEmail: '',
  adminFirstName: '',
  adminLastName: '',
}

export const ESPACE_LABELS: Record<string, string> = {
  name: 'Nom de l’espace',
  departement: 'Département',
  services: 'Services',
  organisationName: 'Nom de l’organisation',
  zone: 'Fuseau horaire',
  telephone: 'Téléphone',
  email: 'Adresse électronique de contact',
  lieuName: 'Nom du lieu',
  street: 'Numéro et rue',
  postalCode: 'Code postal',
  city: 'Commune',
  inseeCode: 'Code Insee',
  latitude: 'Latitude',
  longitude: 'Longitude',
  adminEmail: 'Adresse électronique de l’administrateur',
  adminFirstName: 'Prénom',
  adminLastName: 'Nom',
}

const text = z.string()
const filled = (message: string) => z.string().check(z.trim(), z.minLength(1, message))
const coordinate = (limit: number, message: string) =>
  z.string().check(z.refine((typed) => typed.trim() !== '' && Math.abs(numberOf(typed)) <= limit, { error: message }))

export const espaceSchema = z.object({
  name: filled('Saisissez le nom de l’espace, par exemple : Dammartin-en-Goële'),
  departement: z.string().check(z.trim(), z.regex(/^(\d{2,3}|2A|2B)$/, 'Saisissez un numéro de département, par exemple : 77 ou 2A')),
  services: filled('Saisissez au moins un service, par exemple : État civil'),
  organisationName: filled('Saisissez le nom de l’organisation, par exemple : Mairie de Dammartin-en-Goële'),
  zone: filled('Choisissez un fuseau horaire'),
  telephone: text,
  email: z.string().check(z.refine((typed) => typed.trim() === '' || EMAIL.test(typed.trim()), { error: 'Saisissez une adresse électronique, ou laissez vide' })),
  lieuName: filled('Saisissez le nom du lieu, par exemple : Hôtel de ville'),
  street: filled('Saisissez le numéro et la rue'),
  postalCode: z.string().check(z.trim(), z.regex(/^\d{5}$/, 'Saisissez un code postal de cinq chiffres')),
  city: filled('Saisissez la commune'),
  inseeCode: z.string().check(z.trim(), z.regex(/^(\d{5}|2[AB]\d{3})$/, 'Saisissez le code Insee de la commune, par exemple : 77153')),
  latitude: coordinate(90, 'Saisissez une latitude, par exemple : 49,0542'),
  longitude: coordinate(180, 'Saisissez une longitude, par exemple : 2,6789'),
  pmr: z.boolean(),
  dispositifRecueil: z.boolean(),
  adminEmail: z.string().check(z.trim(), z.regex(EMAIL, 'Saisissez l’adresse électronique du premier administrateur')),
  adminFirstName: text,
  adminLastName: text,
})

/** A number as the French write it, with a comma. */
const numberOf = (typed: string) => Number(typed.trim().replace(',', '.'))

/** One service a line; its short name, for SMS, after a semicolon when it differs. */
export function servicesOf(typed: string): EspaceDraft['services'] {
  return typed
    .split('\n')
    .map((line) => line.split(';').map((part) => part.trim()))
    .filter(([name]) => name)
    .map(([name = '', shortName]) => ({ name, shortName: (shortName || name).slice(0, 40) }))
}

export function espaceDraftOf(input: EspaceInput): EspaceDraft {
  return {
    name: input.name.trim(),
    departement: input.departement.trim(),
    services: servicesOf(input.services),
    organisation: {
      name: input.organisationName.trim(),
      zone: input.zone,
      contact: { telephone: input.telephone.trim() || undefined, email: input.email.trim() || undefined },
    },
    lieu: {
      name: input.lieuName.trim(),
      street: input.street.trim(),
      postalCode: input.postalCode.trim(),
      city: input.city.trim(),
      inseeCode: input.inseeCode.trim(),
      latitude: numberOf(input.latitude),
      longitude: numberOf(input.longitude),
      telephone: input.telephone.trim() || undefined,
      pmr: input.pmr,
    },
    dispositifRecueil: input.dispositifRecueil,
  }
}

/** The field of the form that a path of the service's refusal is about. */
export function fieldAt(path: string): keyof EspaceInput | null {
  const field = { 'organisation.name': 'organisationName', 'lieu.name': 'lieuName' }[path] ?? path.replace(/\[.*$/, '').split('.').at(-1)!
  return field in EMPTY_ESPACE ? (field as keyof EspaceInput) : null
}
