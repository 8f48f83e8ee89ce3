// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { EMPTY_DRAFT } from './identityForm'
import { JourneyMemory } from './journeyMemory'

const MINUTE = 60_000

function memoryAt(clock: { now: number }) {
  return new JourneyMemory(window.sessionStorage, () => clock.now)
}

beforeEach(() => sessionStorage.clear())

test('keeps what was typed for half an hour after the last change', () => {
  const clock = { now: 0 }
  const memory = memoryAt(clock)
  memory.keepDraft({ ...EMPTY_DRAFT, firstName: 'Awa' })

  clock.now = 29 * MINUTE
  expect(memoryAt(clock).draft?.firstName).toBe('Awa')
  clock.now = 31 * MINUTE
  expect(memoryAt(clock).draft).toBeNull()
  expect(window.sessionStorage.length).toBe(0)
})

test('gives the same key to the same request, and another to a changed one', () => {
  const memory = memoryAt({ now: 0 })
  const first = memory.idempotencyKeyOf({ holdId: 'h1' })

  expect(memory.idempotencyKeyOf({ holdId: 'h1' })).toBe(first)
  expect(memory.idempotencyKeyOf({ holdId: 'h2' })).not.toBe(first)
})

test('remembers the hold of one créneau only', () => {
  const memory = memoryAt({ now: 0 })
  memory.keepHold('?creneau=a', 'h1')

  expect(memory.holdOf('?creneau=a')).toBe('h1')
  expect(memory.holdOf('?creneau=b')).toBeNull()
})

test('forgets the person once the RDV is booked', () => {
  const memory = memoryAt({ now: 0 })
  memory.keepDraft({ ...EMPTY_DRAFT, lastName: 'Durand' })
  memory.close('?creneau=a')

  expect(memory.draft).toBeNull()
  expect(memory.isBooked('?creneau=a')).toBe(true)
  expect(memory.isBooked('?creneau=b')).toBe(false)
  memory.forgetBooked()
  expect(memory.isBooked('?creneau=a')).toBe(false)
})

test('sends no second code while the first is fresh', () => {
  const clock = { now: 0 }
  const memory = memoryAt(clock)
  memory.keepCodeSent({ email: 'awa@exemple.fr' })

  expect(memory.hasFreshCode({ email: 'awa@exemple.fr' })).toBe(true)
  expect(memory.hasFreshCode({ telephone: '0639981234' })).toBe(false)
  clock.now = 11 * MINUTE
  expect(memory.hasFreshCode({ email: 'awa@exemple.fr' })).toBe(false)
})

test('survives a content that it cannot read', () => {
  window.sessionStorage.setItem('rdv.parcours', '{')

  expect(memoryAt({ now: 0 }).draft).toBeNull()
})
