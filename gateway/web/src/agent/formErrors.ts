import type { FieldErrors, FieldValues } from 'react-hook-form'
import type { FieldError } from '../ds/ErrorSummary'

/** Errors of a flat form, in the order of its labels; each field's id is its name. */
export function errorsInOrder<T extends FieldValues>(errors: FieldErrors<T>, labels: Record<string, string>): FieldError[] {
  return Object.entries(labels).flatMap(([id, label]) => {
    const message = errors[id]?.message
    return typeof message === 'string' && message ? [{ id, label, message }] : []
  })
}
