import { expect, test } from 'vitest'
import type { PlageOuverture } from '../../api/types'
import { placeOf } from './MoveOccurrenceForm'

const plage = {
  startTime: '09:00:00',
  endTime: '12:00:00',
  exceptions: [
    { day: '2026-12-08', movedTo: { day: '2026-12-10', startTime: '14:00:00', endTime: '17:00:00' } },
    { day: '2026-12-15', movedTo: null },
  ],
} as unknown as PlageOuverture

test('an occurrence that was moved already is changed from where it stands', () => {
  expect(placeOf(plage, '2026-12-08')).toEqual({ day: '2026-12-10', startTime: '14:00', endTime: '17:00' })
})

test('one that was not starts from the recurrence', () => {
  expect(placeOf(plage, '2026-12-22')).toEqual({ day: '2026-12-22', startTime: '09:00', endTime: '12:00' })
})
