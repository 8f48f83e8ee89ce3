import { Temporal } from 'temporal-polyfill'
import type { BirthDateDraft } from './identityDraft'

export const NO_BIRTH_DATE: BirthDateDraft = { birthDay: '', birthMonth: '', birthYear: '' }

/** Three fields of a birth date: `undefined` when all are empty, null when they make no real day of the past. */
export function birthDateOf(draft: BirthDateDraft): string | null | undefined {
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

export function birthDateDraft(day: string | null): BirthDateDraft {
  const [birthYear = '', birthMonth = '', birthDay = ''] = day?.split('-') ?? []
  return { birthDay, birthMonth, birthYear }
}
