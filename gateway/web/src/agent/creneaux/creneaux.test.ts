import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { bookSchema, EMPTY_BOOKING, type BookInput } from './bookForm'
import { choosing, searchAddressFrom } from './searchAddress'

const today = Temporal.PlainDate.from('2026-11-25')
const from = (search: string) => searchAddressFrom(new URLSearchParams(search), today)

test('keeps the whole search in the address, and never looks into the past', () => {
  expect(from('motif=m1&agent=a1&agent=a2&date=2026-12-01&lieu=l1')).toMatchObject({ motifId: 'm1', agentIds: ['a1', 'a2'], lieuId: 'l1', creneau: null })
  expect(from('date=2020-01-01').day.equals(today)).toBe(true)
  expect(from(`${new URLSearchParams(choosing('2026-12-01T10:00:00+01:00', 'Europe/Paris', 'a1'))}`).creneau).toEqual({ at: '2026-12-01T10:00', agentId: 'a1' })
})

test('asks for what the type of the motif needs, and no more', () => {
  const refused = (type: 'sur_place' | 'telephone' | 'visio', over: Partial<BookInput> = {}, categorie: 'CNI' | null = null) =>
    bookSchema({ type, categorie })
      .safeParse({ ...EMPTY_BOOKING, firstName: 'Awa', lastName: 'Durand', ...over })
      .error?.issues.map(({ path }) => path.join('.')) ?? []

  expect(refused('sur_place')).toEqual([])
  expect(refused('telephone')).toEqual(['telephone'])
  expect(refused('visio')).toEqual(['email'])
  expect(refused('sur_place', {}, 'CNI')).toEqual(['preDemande'])
  expect(refused('sur_place', { email: 'awa', firstName: ' ' })).toEqual(['firstName', 'email'])
})
