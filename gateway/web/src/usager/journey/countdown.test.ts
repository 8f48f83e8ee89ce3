import { expect, test } from 'vitest'
import { announcementAt, isUrgent, remainingInWords } from './countdown'

const MINUTE = 60_000

test('counts down in minutes and seconds, never below zero', () => {
  expect(remainingInWords(15 * MINUTE)).toBe('15\u00a0min\u00a000\u00a0s')
  expect(remainingInWords(61_500)).toBe('1\u00a0min\u00a002\u00a0s')
  expect(remainingInWords(9_000)).toBe('9\u00a0s')
  expect(remainingInWords(-1)).toBe('0\u00a0s')
})

test('speaks only at five minutes, one minute and the end', () => {
  expect(announcementAt(14 * MINUTE)).toBeNull()
  expect(announcementAt(5 * MINUTE)).toBe(announcementAt(2 * MINUTE))
  expect(announcementAt(59_000)).toContain('1 minute')
  expect(announcementAt(0)).toContain('n’est plus gardé')
})

test('warns in the last five minutes', () => {
  expect(isUrgent(5 * MINUTE + 1)).toBe(false)
  expect(isUrgent(5 * MINUTE)).toBe(true)
})
