import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { findPathFrom } from './agendaAddress'

const today = Temporal.PlainDate.from('2026-11-25')
const found = (search: string) => findPathFrom(new URLSearchParams(search), today).split('?')[1]

test('finds a RDV from the first day shown that is not past', () => {
  expect(found('')).toBe('date=2026-11-25')
  expect(found('date=2026-12-03')).toBe('date=2026-11-30')
  expect(found('vue=jour&date=2026-12-03')).toBe('date=2026-12-03')
  expect(found('vue=jour&date=2026-11-02')).toBe('date=2026-11-25')
})

test('finds a RDV with the agents that the address names, and with anyone when it names everyone', () => {
  expect(found('agent=a1&agent=a2')).toBe('date=2026-11-25&agent=a1&agent=a2')
  expect(found('agent=tous')).toBe('date=2026-11-25')
})
