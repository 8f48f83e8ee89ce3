import { expect, test } from 'vitest'
import type { Me, Motif, Organisation } from '../api/types'
import { EMPTY_PLAGE, plageDraftOf, plageSchema, type PlageInput } from './plages/plageForm'
import { hoursInWords, occurrencesInWords } from './plages/plageWords'
import { chosenAmong } from './session/useChosenOrganisation'
import { workplaceOf } from './session/workplace'

const motifs = [
  { motifId: 'm1', type: 'sur_place', durationMin: 30 },
  { motifId: 'm2', type: 'telephone', durationMin: 60 },
] as Motif[]
const mardi: PlageInput = { ...EMPTY_PLAGE, title: 'Mardi', motifIds: ['m1'], lieuId: 'l1', firstDay: '2026-12-01' }

function refusedIn(schema: { safeParse: (input: unknown) => unknown }, input: unknown): string[] {
  const result = schema.safeParse(input) as { success: boolean; error?: { issues: { path: PropertyKey[] }[] } }
  return result.error?.issues.map(({ path }) => path.join('.')) ?? []
}

test('accepts a plage with a motif, a lieu and a day', () => {
  expect(refusedIn(plageSchema(motifs), mardi)).toEqual([])
  expect(refusedIn(plageSchema(motifs), { ...mardi, motifIds: ['m2'], lieuId: '' })).toEqual([])
})

test('refuses a plage that could give no créneau', () => {
  const refused = (over: Partial<PlageInput>) => refusedIn(plageSchema(motifs), { ...mardi, ...over })

  expect(refused({ lieuId: '' })).toEqual(['lieuId'])
  expect(refused({ startTime: '12:00', endTime: '12:00' })).toEqual(['endTime'])
  expect(refused({ startTime: '09:00', endTime: '09:20' })).toEqual(['endTime'])
  expect(refused({ until: '2026-11-01' })).toEqual(['until'])
  expect(refused({ motifIds: [], title: ' ' })).toEqual(['title', 'motifIds'])
})

test('repeats a weekly plage on its first day when none is chosen', () => {
  expect(plageDraftOf(mardi, 'o1', 'a1').recurrence).toEqual({ every: 'week', interval: 1, on: ['tuesday'], until: null })
  expect(plageDraftOf({ ...mardi, repeated: 'no' }, 'o1', 'a1').recurrence).toBeNull()
})

test('says in words when a plage is held', () => {
  const weekly = { firstDay: '2026-12-01', recurrence: { every: 'week', interval: 1, on: ['tuesday', 'thursday'], until: '2027-03-31' } } as const

  expect(occurrencesInWords({ ...weekly, recurrence: { ...weekly.recurrence, on: [...weekly.recurrence.on] } })).toBe(
    'Chaque mardi et jeudi à partir du 1er décembre 2026, jusqu’au 31 mars 2027',
  )
  expect(occurrencesInWords({ firstDay: '2026-12-01', recurrence: null })).toBe('Le mardi 1er décembre 2026')
  const monthly = { every: 'month', interval: 1, on: null, until: null } as const
  expect(occurrencesInWords({ firstDay: '2026-12-08', recurrence: monthly })).toBe('Le deuxième mardi de chaque mois à partir du 8 décembre 2026')
  expect(occurrencesInWords({ firstDay: '2026-12-29', recurrence: { ...monthly, interval: 2 } })).toBe('Tous les 2 mois, le cinquième mardi, à partir du 29 décembre 2026')
  expect(hoursInWords('09:00:00', '12:30')).toBe('de 09\u00a0h\u00a000 à 12\u00a0h\u00a030')
})

test('takes the organisation of the address, then the last one, then the only one', () => {
  const organisations = [{ numero: 1 }, { numero: 2 }] as Organisation[]

  expect(chosenAmong(organisations, '2', '1')?.numero).toBe(2)
  expect(chosenAmong(organisations, null, '1')?.numero).toBe(1)
  expect(chosenAmong(organisations, null, '9')).toBeNull()
  expect(chosenAmong(organisations.slice(0, 1), null, null)?.numero).toBe(1)
})

test('lets only administrators configure', () => {
  const organisation = { organisationId: 'o1' } as Organisation
  const me = (level: string, adminEspace = false) =>
    ({ adminEspace, roles: [{ organisationId: 'o1', level }] }) as unknown as Me & { agentId: string }

  expect(workplaceOf(me('administrateur'), organisation).administrateur).toBe(true)
  expect(workplaceOf(me('basique'), organisation).administrateur).toBe(false)
  expect(workplaceOf(me('basique', true), organisation).administrateur).toBe(true)
})
