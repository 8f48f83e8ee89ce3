import type { FieldErrors } from 'react-hook-form'
import type { FieldError } from '../../ds/ErrorSummary'
import type { IdentityDraft } from './identityDraft'

const LABELS = {
  firstName: 'Prénom',
  lastName: 'Nom',
  email: 'Adresse électronique',
  telephone: 'Téléphone',
  birthDay: 'Date de naissance',
} as const

const PERSON_LABELS = {
  who: 'Personne',
  firstName: 'Prénom',
  lastName: 'Nom',
  birthDay: 'Date de naissance',
  preDemande: 'Numéro de pré-demande',
} as const

type Own = keyof typeof LABELS
type OfPerson = keyof typeof PERSON_LABELS
export type IdentityPath = Own | 'accepted' | `persons.${number}.${OfPerson}`

/** Identifier of a field in the page: `persons.1.birthDay` is the field `persons-1-birthDay`. */
export const idOf = (path: string) => path.replaceAll('.', '-')

/** Errors in the order of the page. */
export function errorsInOrder(errors: FieldErrors<IdentityDraft>): FieldError[] {
  const own = (Object.keys(LABELS) as Own[]).map((id) => ({ id, label: LABELS[id], message: errors[id]?.message }))
  const persons = Array.isArray(errors.persons) ? errors.persons : []
  const ofPersons = persons.flatMap((ofPerson, index) =>
    (Object.keys(PERSON_LABELS) as OfPerson[]).map((field) => ({
      id: idOf(`persons.${index}.${field}`),
      label: persons.length > 1 ? `${PERSON_LABELS[field]}, personne ${index + 1}` : PERSON_LABELS[field],
      message: ofPerson?.[field]?.message as string | undefined,
    })),
  )
  return [...own, ...ofPersons, { id: 'accepted', label: 'Consignes', message: errors.accepted?.message }].filter(
    (error): error is FieldError => Boolean(error.message),
  )
}

const PERSON_FIELDS: Record<string, OfPerson> = { firstName: 'firstName', lastName: 'lastName', birthDate: 'birthDay' }

/** The form's path for a field refused by the server: `preDemandes[1]` is the second number, `birthDate` its first part. */
export function formPathOf(champ: string): IdentityPath | null {
  const number = /^(?:preDemandes?|numbers?)\[?(\d*)\]?$/.exec(champ)
  if (number) return `persons.${Number(number[1] || 0)}.preDemande`
  const person = /^participants\[(\d+)\](?:\.(\w+))?$/.exec(champ)
  if (person) return `persons.${Number(person[1])}.${PERSON_FIELDS[person[2] ?? ''] ?? 'who'}`
  const own = champ.replace(/^usager\./, '')
  if (own === 'birthDate') return 'birthDay'
  return own in LABELS ? (own as Own) : null
}
