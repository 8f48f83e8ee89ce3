import type { CreneauWeek } from '../../api/types'
import { dayFrom, dayOf, isBefore, laterOf, mondayOf, type Day } from '../../dates/dates'
import { dateInWords, dayOfMonthInWords, shortDayInWords } from '../../dates/words'

const SATURDAY = 6

/** Monday of the week to show: the one of the address, else the one of the first availability, never a past one. */
export function shownMonday(asked: string | null, nextStart: string | null, zone: string, today: Day): Day {
  const wanted = dayFrom(asked) ?? (nextStart ? dayOf(nextStart, zone) : today)
  return mondayOf(laterOf(wanted, today))
}

/** Days of the week worth a column: past days never, Sunday only when it has a créneau. */
export function shownDays(monday: Day, week: CreneauWeek, today: Day) {
  const creneauxOf = (day: Day) => week.days.find((one) => one.day === day.toString())?.creneaux ?? []
  return Array.from({ length: 7 }, (_, index) => monday.add({ days: index }))
    .map((day) => ({ day, creneaux: creneauxOf(day) }))
    .filter(({ day, creneaux }) => creneaux.length > 0 || (!isBefore(day, today) && day.dayOfWeek <= SATURDAY))
}

export const countOf = (week: CreneauWeek) => week.days.reduce((count, { creneaux }) => count + creneaux.length, 0)

/** « Semaine du 30 novembre au 5 décembre 2026 », « Semaine du 7 au 12 décembre 2026 » */
export function weekInWords(monday: Day): string {
  const saturday = monday.add({ days: 5 })
  const first = monday.month === saturday.month ? dayOfMonthInWords(monday) : shortDayInWords(monday)
  return `Semaine du ${first} au ${dateInWords(saturday)}`
}
