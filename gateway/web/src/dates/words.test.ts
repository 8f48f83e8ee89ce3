import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { instantText, mondayOf, wallClockText } from './dates'
import { dateInWords, dayInWords, durationInWords, fullMomentInWords, hourInWords } from './words'
import { atHourOf } from './zones'

const day = (text: string) => Temporal.PlainDate.from(text)

test('writes the first of a month as « 1er »', () => {
  expect(dayInWords(day('2026-12-01'))).toBe('mardi 1er décembre')
  expect(dateInWords(day('2027-01-01'))).toBe('1er janvier 2027')
  expect(dayInWords(day('2026-12-21'))).toBe('lundi 21 décembre')
})

test('tells the hour of the organisation, not of the browser', () => {
  expect(hourInWords('2026-12-01T08:00:00Z', 'Europe/Paris')).toBe('09\u00a0h\u00a000')
  expect(hourInWords('2026-12-01T08:00:00Z', 'Indian/Reunion')).toBe('12\u00a0h\u00a000')
  expect(fullMomentInWords('2026-12-31T23:30:00Z', 'Europe/Paris')).toBe('vendredi 1er janvier 2027 à 00\u00a0h\u00a030')
})

test('gives an instant to a wall clock on both sides of the change of hour', () => {
  expect(instantText('2026-12-01T10:00', 'Europe/Paris')).toBe('2026-12-01T10:00:00+01:00')
  expect(instantText('2026-07-01T10:00', 'Europe/Paris')).toBe('2026-07-01T10:00:00+02:00')
  expect(instantText('demain', 'Europe/Paris')).toBeNull()
  expect(wallClockText('2026-12-01T10:00:00+01:00', 'Europe/Paris')).toBe('2026-12-01T10:00')
})

test('starts the week on Monday', () => {
  expect(mondayOf(day('2026-11-22')).toString()).toBe('2026-11-16')
  expect(mondayOf(day('2026-11-23')).toString()).toBe('2026-11-23')
})

test('says durations as people do', () => {
  expect(durationInWords(30)).toBe('30 minutes')
  expect(durationInWords(60)).toBe('1 heure')
  expect(durationInWords(90)).toBe('1 h 30')
})

test('names the zone by its territory', () => {
  expect(atHourOf('Europe/Paris')).toBe('à l’heure de Paris')
  expect(atHourOf('Indian/Reunion')).toBe('à l’heure de La Réunion')
})
