import { dayOf, wallClock, type Day } from '../../dates/dates'
import { dayInWords, hourInWords, momentInWords } from '../../dates/words'
import type { AgendaItem } from './agendaItems'

type Times = Pick<AgendaItem, 'start' | 'end'>

/** What ends at midnight takes nothing of the day that begins then. */
function lastDayOf({ start, end }: Times, zone: string): Day {
  const clock = wallClock(end, zone)
  const midnight = clock.hour === 0 && clock.minute === 0 && !dayOf(start, zone).equals(clock.toPlainDate())
  return midnight ? clock.toPlainDate().subtract({ days: 1 }) : clock.toPlainDate()
}

const startsAtMidnight = ({ start }: Times, zone: string) => isMidnight(wallClock(start, zone))
/** Or a minute before: forms have no hour for the end of a day. */
const endsAtMidnight = ({ end }: Times, zone: string) => isMidnight(wallClock(end, zone).add({ minutes: 1 })) || isMidnight(wallClock(end, zone))
const isMidnight = ({ hour, minute }: { hour: number; minute: number }) => hour === 0 && minute === 0

const lastsSeveralDays = (times: Times, zone: string) => !dayOf(times.start, zone).equals(lastDayOf(times, zone))

export const goesOnAfter = (day: string, times: Times, zone: string) => day < lastDayOf(times, zone).toString()

/** « 08 h 30 – 12 h 00 » */
export const hoursInWords = ({ start, end }: Times, zone: string) => `${hourInWords(start, zone)} – ${hourInWords(end, zone)}`

/** « 8 h 30–12 h » */
const shortHours = ({ start, end }: Times, zone: string) => `${shortHour(start, zone)}–${shortHour(end, zone)}`

/** « le mardi 24 novembre de 09 h 00 à 12 h 00 », « du mardi 24 novembre à 13 h 00 au jeudi 26 novembre à 12 h 00 » */
export function spanInWords(times: Times, zone: string): string {
  const { start, end } = times
  if (lastsSeveralDays(times, zone)) return `du ${momentInWords(start, zone)} au ${momentInWords(end, zone)}`
  return `le ${dayInWords(dayOf(start, zone))} de ${hourInWords(start, zone)} à ${hourInWords(end, zone)}`
}

/** « 8 h 30 », « 12 h »: where there is little room */
export function shortHour(iso: string, zone: string): string {
  const { hour, minute } = wallClock(iso, zone)
  return `${hour}\u00a0h${minute > 0 ? `\u00a0${String(minute).padStart(2, '0')}` : ''}`
}

/** The hour of its start; none for what takes whole days. */
export const startInMonth = (times: Times, zone: string) => (startsAtMidnight(times, zone) && endsAtMidnight(times, zone) ? '' : shortHour(times.start, zone))

/** Its hours; of what lasts several days, what holds for one of them. */
export function timesOn(day: string, times: Times, zone: string, short = false): string {
  const hour = short ? shortHour : hourInWords
  const begins = dayOf(times.start, zone).toString() === day && !startsAtMidnight(times, zone)
  const ends = lastDayOf(times, zone).toString() === day && !endsAtMidnight(times, zone)
  if (begins && ends) return short ? shortHours(times, zone) : hoursInWords(times, zone)
  if (begins) return `dès ${hour(times.start, zone)}`
  return ends ? `jusqu’à ${hour(times.end, zone)}` : 'toute la journée'
}

/** What each of some days holds, the items in their order; what lasts several days stands on each of them. */
export function byDay(items: AgendaItem[], days: Day[], zone: string): Map<string, AgendaItem[]> {
  const held = new Map(days.map((day) => [day.toString(), [] as AgendaItem[]]))
  for (const item of items) {
    const first = dayOf(item.start, zone).toString()
    const last = lastDayOf(item, zone).toString()
    for (const [day, ofDay] of held) if (first <= day && day <= last) ofDay.push(item)
  }
  return held
}
