import type { FieldErrors } from 'react-hook-form'
import type { FieldError } from '../../ds/ErrorSummary'
import type { IdentityDraft } from './journeyMemory'

const LABELS: Record<string, string> = {
  firstName: 'Prénom',
  lastName: 'Nom',
  email: 'Adresse électronique',
  telephone: 'Téléphone',
  birthDay: 'Date de naissance',
  accepted: 'Consignes',
}

/** Errors in the order of the page. */
export function errorsInOrder(errors: FieldErrors<IdentityDraft>): FieldError[] {
  const single = (['firstName', 'lastName', 'email', 'telephone', 'birthDay'] as const).map((id) => [id, errors[id]?.message] as const)
  const numbers = Array.isArray(errors.preDemandes) ? errors.preDemandes : []
  return [
    ...single.map(([id, message]) => ({ id, label: LABELS[id]!, message })),
    ...numbers.map((error, index) => ({
      id: `preDemandes-${index}`,
      label: numbers.length > 1 ? `Numéro de pré-demande, personne ${index + 1}` : 'Numéro de pré-demande',
      message: error?.message,
    })),
    { id: 'accepted', label: LABELS.accepted!, message: errors.accepted?.message },
  ].filter((error): error is FieldError => Boolean(error.message))
}

/** The form's path for a field refused by the server: `preDemandes[1]` is the second number, `birthDate` its first part. */
export function formPathOf(champ: string): keyof IdentityDraft | `preDemandes.${number}` | null {
  const number = /^(?:preDemandes?|numbers?)\[?(\d*)\]?$/.exec(champ)
  if (number) return `preDemandes.${Number(number[1] || 0)}`
  if (champ === 'birthDate') return 'birthDay'
  return champ in LABELS ? (champ as keyof IdentityDraft) : null
}
