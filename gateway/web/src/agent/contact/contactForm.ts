import * as z from 'zod/mini'
import type { OrganisationDraft } from '../../api/configuration'
import type { Contact, Organisation } from '../../api/types'
import { EMAIL } from '../agents/newAgentForm'

export interface ContactInput {
  name: string
  telephone: string
  email: string
  site: string
  horaires: string
  lundiPentecoteFerie: boolean
}

export const CONTACT_LABELS: Record<string, string> = {
  name: 'Nom de l’organisation',
  telephone: 'Téléphone',
  email: 'Adresse électronique',
  site: 'Site internet',
  horaires: 'Horaires',
  lundiPentecoteFerie: 'Lundi de Pentecôte',
}

export const contactInputOf = ({ name, contact, lundiPentecoteFerie }: Organisation): ContactInput => ({
  name,
  telephone: contact.telephone ?? '',
  email: contact.email ?? '',
  site: contact.site ?? '',
  horaires: contact.horaires ?? '',
  lundiPentecoteFerie,
})

/** An address typed as people do, without `https://`. */
export const siteOf = (text: string) => {
  const typed = text.trim()
  if (!typed) return null
  return /^https?:\/\//i.test(typed) ? typed : `https://${typed}`
}

export const contactOf = (input: ContactInput): Contact => ({
  telephone: input.telephone.trim() || null,
  email: input.email.trim() || null,
  site: siteOf(input.site),
  horaires: input.horaires.trim() || null,
})

/** Ten digits, an international number, or a short number of four digits such as 3939 (I16). */
const TELEPHONE = /^(\d{4}|0\d{9}|\+\d{6,15})$/

export const contactSchema = z.object({
  name: z.string().check(z.trim(), z.minLength(1, 'Saisissez le nom de l’organisation')),
  telephone: z.string().check(
    z.refine((text) => text.trim() === '' || TELEPHONE.test(text.replace(/[\s.()-]/g, '')), {
      error: 'Saisissez un numéro, par exemple 01 60 54 00 00 ou 3939',
    }),
  ),
  email: z.string().check(
    z.refine((text) => text.trim() === '' || EMAIL.test(text.trim()), { error: 'Saisissez une adresse électronique, par exemple accueil@mairie.fr' }),
  ),
  site: z.string().check(
    z.refine((text) => text.trim() === '' || /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(siteOf(text) ?? ''), {
      error: 'Saisissez l’adresse d’un site, par exemple www.mairie.fr',
    }),
  ),
  horaires: z.string().check(z.maxLength(1000, '1 000 caractères au plus')),
  lundiPentecoteFerie: z.boolean(),
})

export const organisationDraftOf = (input: ContactInput): OrganisationDraft => ({
  name: input.name.trim(),
  contact: contactOf(input),
  lundiPentecoteFerie: input.lundiPentecoteFerie,
})
