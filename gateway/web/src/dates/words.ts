import { Temporal } from 'temporal-polyfill'
import { dayOf, wallClock, type Day } from './dates'

const formatter = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('fr-FR', { ...options, timeZone: 'UTC' })

const DAY = formatter({ weekday: 'long', day: 'numeric', month: 'long' })
const DAY_AND_YEAR = formatter({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
const SHORT_DAY = formatter({ day: 'numeric', month: 'long' })
const SHORT_DAY_AND_YEAR = formatter({ day: 'numeric', month: 'long', year: 'numeric' })

function words(format: Intl.DateTimeFormat, day: Day): string {
  const noon = day.toZonedDateTime({ timeZone: 'UTC', plainTime: '12:00' })
  return format.format(noon.epochMilliseconds).replace(/(^|\s)1 (?=\p{L})/u, '$11er ')
}

/** « mardi 8 décembre » */
export const dayInWords = (day: Day) => words(DAY, day)
/** « mardi 8 décembre 2026 » */
export const fullDayInWords = (day: Day) => words(DAY_AND_YEAR, day)
/** « 8 décembre » */
export const shortDayInWords = (day: Day) => words(SHORT_DAY, day)
/** « 8 décembre 2026 » */
export const dateInWords = (day: Day) => words(SHORT_DAY_AND_YEAR, day)

const MONTH = formatter({ month: 'long', year: 'numeric' })
/** « décembre 2026 » */
export const monthInWords = (day: Day) => words(MONTH, day)

/** « 8 », « 1er » */
export const dayOfMonthInWords = (day: Day) => (day.day === 1 ? '1er' : String(day.day))

const NBSP = '\u00a0'

/** « 09 h 00 », on one line */
export function hourInWords(iso: string, zone: string): string {
  const { hour, minute } = wallClock(iso, zone)
  return `${String(hour).padStart(2, '0')}${NBSP}h${NBSP}${String(minute).padStart(2, '0')}`
}

/** « mardi 8 décembre à 09 h 00 » */
export const momentInWords = (iso: string, zone: string) =>
  `${dayInWords(dayOf(iso, zone))} à ${hourInWords(iso, zone)}`

/** « mardi 8 décembre 2026 à 09 h 00 » */
export const fullMomentInWords = (iso: string, zone: string) =>
  `${fullDayInWords(dayOf(iso, zone))} à ${hourInWords(iso, zone)}`

/** « 30 minutes », « 1 heure », « 1 h 30 » */
export function durationInWords(minutes: number): string {
  const { hours, minutes: rest } = Temporal.Duration.from({ minutes }).round({ largestUnit: 'hours' })
  if (hours === 0) return `${rest} minute${rest > 1 ? 's' : ''}`
  if (rest === 0) return `${hours} heure${hours > 1 ? 's' : ''}`
  return `${hours} h ${String(rest).padStart(2, '0')}`
}

export const capitalised = (text: string) => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1)
