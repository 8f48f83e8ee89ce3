import * as z from 'zod/mini'
import type { Motif } from '../../api/types'

/** The usager as typed by an agent. */
export interface BookInput {
  firstName: string
  lastName: string
  email: string
  telephone: string
  preDemande: string
}

export const EMPTY_BOOKING: BookInput = { firstName: '', lastName: '', email: '', telephone: '', preDemande: '' }

export const BOOK_LABELS: Record<string, string> = {
  firstName: 'Prénom',
  lastName: 'Nom',
  email: 'Adresse électronique',
  telephone: 'Téléphone',
  preDemande: 'Numéro de pré-demande',
}

/** An usager who comes to the counter may have neither address nor telephone; a call needs a number (FEATURES 2.6). */
export function bookSchema({ type, categorie }: Pick<Motif, 'type' | 'categorie'>) {
  const required = (message: string) => z.string().check(z.trim(), z.minLength(1, message))
  return z
    .object({
      firstName: required('Saisissez le prénom'),
      lastName: required('Saisissez le nom'),
      email: z.string().check(z.trim(), z.regex(/^$|^\S+@\S+\.\S+$/, 'Saisissez une adresse comme nom@exemple.fr')),
      telephone: z.string(),
      preDemande: z.string(),
    })
    .check(
      z.refine((input) => type !== 'telephone' || input.telephone.trim() !== '', {
        path: ['telephone'],
        error: 'Saisissez le numéro à appeler',
      }),
      z.refine((input) => type !== 'visio' || input.telephone.trim() !== '' || input.email.trim() !== '', {
        path: ['email'],
        error: 'Saisissez une adresse ou un téléphone : le lien de la visioconférence y est envoyé',
      }),
      z.refine((input) => categorie === null || input.preDemande.trim() !== '', {
        path: ['preDemande'],
        error: 'Saisissez le numéro de pré-demande',
      }),
    )
}
