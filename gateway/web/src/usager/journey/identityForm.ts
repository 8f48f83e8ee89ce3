import { Temporal } from 'temporal-polyfill'
import * as z from 'zod/mini'
import type { UsagerIdentity } from '../../api/types'
import type { IdentityDraft } from './journeyMemory'

export interface IdentityNeeds {
  preDemandes: number
  telephone: boolean
  acceptance: boolean
}

export const EMPTY_DRAFT: IdentityDraft = {
  firstName: '',
  lastName: '',
  email: '',
  telephone: '',
  birthDay: '',
  birthMonth: '',
  birthYear: '',
  preDemandes: [],
  accepted: false,
}

export const withoutSpaces = (text: string) => text.replace(/[\s.\-()]/g, '')
export const preDemandeNumber = (text: string) => text.replace(/\s/g, '').toUpperCase()

const filled = (message: string) => z.string().check(z.trim(), z.minLength(1, message))
const isTelephone = (text: string) => /^(0[1-9]\d{8}|(\+|00)[1-9]\d{7,14})$/.test(withoutSpaces(text))

/** Three fields of a birth date: all empty is fine, else they make a real day of the past. */
export function birthDateOf(draft: Pick<IdentityDraft, 'birthDay' | 'birthMonth' | 'birthYear'>): string | null | undefined {
  const parts = [draft.birthDay, draft.birthMonth, draft.birthYear].map((part) => part.trim())
  if (parts.every((part) => part === '')) return undefined
  if (!parts.every((part) => /^\d+$/.test(part))) return null
  const [day, month, year] = parts.map(Number) as [number, number, number]
  try {
    const date = Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' })
    const past = Temporal.PlainDate.compare(date, Temporal.Now.plainDateISO()) < 0
    return past && year >= 1900 ? date.toString() : null
  } catch {
    return null
  }
}

export function identitySchema(needs: IdentityNeeds) {
  const telephone = z.string().check(
    z.refine((text) => (text.trim() === '' ? !needs.telephone : isTelephone(text)), {
      error: (issue) =>
        String(issue.input ?? '').trim() === ''
          ? 'Saisissez le numéro auquel vous serez appelé'
          : 'Saisissez 10 chiffres, par exemple : 06 39 98 12 34',
    }),
  )
  const preDemande = filled('Saisissez le numéro de pré-demande').check(
    z.refine((text) => text.trim() === '' || /^[A-Z0-9]{10}$/.test(preDemandeNumber(text)), {
      error: 'Saisissez 10 lettres ou chiffres, comme sur votre récapitulatif de pré-demande',
    }),
  )
  return z
    .object({
      firstName: filled('Saisissez votre prénom'),
      lastName: filled('Saisissez votre nom'),
      email: filled('Saisissez votre adresse électronique').check(
        z.refine((text) => text === '' || /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(text), {
          error: 'Saisissez une adresse électronique valide, par exemple : nom@exemple.fr',
        }),
      ),
      telephone,
      birthDay: z.string(),
      birthMonth: z.string(),
      birthYear: z.string(),
      preDemandes: z.array(preDemande).check(z.maxLength(needs.preDemandes)),
      accepted: z.boolean().check(
        z.refine((accepted) => accepted || !needs.acceptance, { error: 'Confirmez que vous avez lu les consignes' }),
      ),
    })
    .check(
      z.refine((draft) => birthDateOf(draft) !== null, {
        path: ['birthDay'],
        error: 'Saisissez une date réelle, par exemple : 31 12 1980',
      }),
    )
}

/** What goes to booking-service: trimmed names, a telephone without its spaces, no empty text. */
export function identityOf(draft: IdentityDraft): UsagerIdentity {
  const birthDate = birthDateOf(draft)
  return {
    firstName: draft.firstName.trim(),
    lastName: draft.lastName.trim(),
    ...(birthDate ? { birthDate } : {}),
    ...(draft.telephone.trim() ? { telephone: withoutSpaces(draft.telephone) } : {}),
  }
}

export const emailOf = (draft: IdentityDraft) => draft.email.trim().toLowerCase()
