import * as z from 'zod/mini'
import type { AdresseFound, LieuDraft } from '../../api/configuration'
import type { Lieu } from '../../api/types'

/** Parts of an address chosen in the list; one typed by hand has no position. */
export interface Adresse {
  street: string
  postalCode: string
  city: string
  inseeCode: string | null
  latitude: number | null
  longitude: number | null
}

/** The form as typed: either an address chosen in the list, or its parts by hand. */
export interface LieuInput {
  name: string
  byHand: boolean
  found: Adresse | null
  street: string
  postalCode: string
  city: string
  telephone: string
  pmr: boolean
}

/** Labels in the order of the form; `found` is the search field. */
export const LIEU_LABELS: Record<string, string> = {
  name: 'Nom du lieu',
  found: 'Adresse',
  street: 'Numéro et rue',
  postalCode: 'Code postal',
  city: 'Commune',
  telephone: 'Téléphone',
  pmr: 'Accès',
}

export const EMPTY_LIEU: LieuInput = {
  name: '',
  byHand: false,
  found: null,
  street: '',
  postalCode: '',
  city: '',
  telephone: '',
  pmr: false,
}

export function lieuInputOf(lieu: Lieu): LieuInput {
  const { name, street, postalCode, city, inseeCode, latitude, longitude, pmr } = lieu
  const byHand = latitude === null
  return {
    ...{ name, street, postalCode, city, pmr, byHand },
    found: byHand ? null : { street, postalCode, city, inseeCode, latitude, longitude },
    telephone: lieu.telephone ?? '',
  }
}

export const adresseOf = ({ street, postalCode, city, inseeCode, latitude, longitude }: AdresseFound): Adresse => ({
  ...{ street, postalCode, city, inseeCode, latitude, longitude },
})

/** « 1 place de la Mairie, 77230 Dammartin-en-Goële » */
export const adresseInWords = ({ street, postalCode, city }: Pick<Adresse, 'street' | 'postalCode' | 'city'>) =>
  `${street}, ${postalCode} ${city}`

const byHand = (field: 'street' | 'city', error: string) =>
  z.refine<LieuInput>((input) => !input.byHand || input[field].trim() !== '', { path: [field], error })

export const lieuSchema = z
  .object({
    name: z.string().check(z.trim(), z.minLength(1, 'Saisissez le nom du lieu, par exemple : Hôtel de ville')),
    byHand: z.boolean(),
    found: z.any(),
    street: z.string(),
    postalCode: z.string(),
    city: z.string(),
    telephone: z.string(),
    pmr: z.boolean(),
  })
  .check(
    z.refine((input) => input.byHand || input.found !== null, {
      path: ['found'],
      error: 'Choisissez une adresse de la liste, ou saisissez-la vous-même',
    }),
    byHand('street', 'Saisissez le numéro et la rue'),
    z.refine((input) => !input.byHand || /^\d{5}$/.test(input.postalCode.trim()), {
      path: ['postalCode'],
      error: 'Saisissez un code postal de cinq chiffres',
    }),
    byHand('city', 'Saisissez la commune'),
  )

export function lieuDraftOf(input: LieuInput): LieuDraft {
  const typed: Adresse = {
    ...{ street: input.street.trim(), postalCode: input.postalCode.trim(), city: input.city.trim() },
    ...{ inseeCode: null, latitude: null, longitude: null },
  }
  return {
    name: input.name.trim(),
    ...(input.byHand || !input.found ? typed : input.found),
    telephone: input.telephone.trim() || null,
    pmr: input.pmr,
  }
}

/** The field that shows a refusal of the service: a chosen address has only its search field. */
export function lieuFieldOf(champ: string, input: LieuInput): keyof LieuInput | null {
  const ofAdresse = ['street', 'postalCode', 'city', 'inseeCode', 'latitude', 'longitude', 'position'].includes(champ)
  if (ofAdresse && !(input.byHand && champ in LIEU_LABELS)) return input.byHand ? 'street' : 'found'
  return champ in LIEU_LABELS ? (champ as keyof LieuInput) : null
}
