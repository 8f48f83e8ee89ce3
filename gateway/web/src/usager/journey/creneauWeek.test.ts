import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import type { CreneauWeek } from '../../api/types'
import { countOf, shownDays, shownMonday, weekInWords } from './creneauWeek'

const zone = 'Europe/Paris'
const day = (text: string) => Temporal.PlainDate.from(text)
const wednesday = day('2026-11-25')

function week(...starts: string[]): CreneauWeek {
  const days = [...new Set(starts.map((start) => start.slice(0, 10)))]
  return {
    zone,
    next: null,
    days: days.map((one) => ({
      day: one,
      creneaux: starts.filter((start) => start.startsWith(one)).map((start) => ({ start, end: start })),
    })),
  }
}

test('opens on the week of the first availability', () => {
  expect(shownMonday(null, '2026-12-08T09:00:00+01:00', zone, wednesday).toString()).toBe('2026-12-07')
  expect(shownMonday(null, null, zone, wednesday).toString()).toBe('2026-11-23')
})

test('prefers the week of the address, but never a past one', () => {
  expect(shownMonday('2026-12-16', '2026-12-08T09:00:00+01:00', zone, wednesday).toString()).toBe('2026-12-14')
  expect(shownMonday('2020-01-01', null, zone, wednesday).toString()).toBe('2026-11-23')
  expect(shownMonday('nonsense', null, zone, wednesday).toString()).toBe('2026-11-23')
})

test('shows no past day, and Sunday only when it has a créneau', () => {
  const shown = shownDays(day('2026-11-23'), week('2026-11-26T09:00:00+01:00'), wednesday)
  expect(shown.map((one) => one.day.toString())).toEqual(['2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28'])

  const sunday = shownDays(day('2026-11-30'), week('2026-12-06T09:00:00+01:00'), wednesday)
  expect(sunday).toHaveLength(7)
})

test('counts the créneaux of the week', () => {
  expect(countOf(week('2026-11-26T09:00:00+01:00', '2026-11-26T09:30:00+01:00', '2026-11-27T09:00:00+01:00'))).toBe(3)
  expect(countOf(week())).toBe(0)
})

test('names the week without repeating the month', () => {
  expect(weekInWords(day('2026-11-23'))).toBe('Semaine du 23 au 28 novembre 2026')
  expect(weekInWords(day('2026-11-30'))).toBe('Semaine du 30 novembre au 5 décembre 2026')
})
