import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import type { Motif } from '../../api/types'
import { delayInWords, delaysWith } from './delays'
import { duplicateSchema } from './duplicateForm'
import { filtered, filtersFrom, withFilter } from './motifFilters'
import { EMPTY_MOTIF, motifDraftOf, motifInputOf, motifSchema, type MotifInput } from './motifForm'
import { fieldOf, motifErrors, tabOf } from './motifTabs'
import { bookingWindowInWords, unseenInWords } from './previewWords'

const typed: MotifInput = { ...EMPTY_MOTIF, name: 'Passeport', serviceId: 's1' }
const motif = {
  ...{ motifId: 'm1', name: 'Passeport : dépôt', serviceId: 's1', type: 'sur_place', durationMin: 30, online: true },
  ...{ pauseMin: 5, personsMax: 3, durationsByPersons: [30, 50, 70], minDelayMin: 1440, maxDelayMin: 129600 },
} as unknown as Motif

function refusedIn(schema: { safeParse: (input: unknown) => unknown }, input: unknown): string[] {
  const result = schema.safeParse(input) as { error?: { issues: { path: PropertyKey[] }[] } }
  return result.error?.issues.map(({ path }) => path.join('.')) ?? []
}

test('finds the tab of a refused field', () => {
  expect(tabOf('name')).toBe('general')
  expect(tabOf('durations.1')).toBe('general')
  expect(tabOf('maxDelayMin')).toBe('reservation')
  expect(tabOf('instructionsAfter')).toBe('instructions')
})

test('lists errors in the order of the form, whichever tab hides them', () => {
  const listed = motifErrors({
    maxDelayMin: { type: 'custom', message: 'Trop court' },
    durations: [undefined, { type: 'custom', message: 'Saisissez une durée' }],
    name: { type: 'custom', message: 'Saisissez le nom' },
  } as never)

  expect(listed.map(({ id, label }) => [id, label])).toEqual([
    ['name', 'Nom'],
    ['durations.1', 'Durée pour 3 personnes'],
    ['maxDelayMin', 'Délai maximum'],
  ])
})

test('shows a refusal of the service beside its field', () => {
  expect(fieldOf('categorie')).toBe('categorie')
  expect(fieldOf('durationsByPersons[2]')).toBe('personsMax')
  expect(fieldOf('organisationId')).toBeNull()
})

test('asks delays in order only for a motif that somebody else may book', () => {
  const crossed = { ...typed, minDelayMin: '1440', maxDelayMin: '60' }

  expect(refusedIn(motifSchema, crossed)).toEqual([])
  expect(refusedIn(motifSchema, { ...crossed, bookableBy: 'tous' })).toEqual(['maxDelayMin'])
  expect(refusedIn(motifSchema, { ...crossed, bookableBy: 'agents_prescripteurs' })).toEqual(['maxDelayMin'])
})

test('asks a duration for each number of persons, and no more', () => {
  const family = { ...typed, personsMax: '3', ownDurations: true, durations: ['45', '', '', '', '', '', '', '', ''] }

  expect(refusedIn(motifSchema, family)).toEqual(['durations.1'])
  expect(refusedIn(motifSchema, { ...family, ownDurations: false })).toEqual([])
  expect(refusedIn(motifSchema, { ...family, collectif: 'oui' })).toEqual([])
})

test('refuses a collectif that is not on site', () => {
  expect(refusedIn(motifSchema, { ...typed, collectif: 'oui', type: 'visio' })).toEqual(['collectif'])
})

test('sends what is hidden as none', () => {
  const draft = motifDraftOf({ ...typed, name: ' Passeport ', type: 'telephone', categorie: 'CNI', instructionsBefore: '  ' }, 'o1')

  expect(draft).toMatchObject({ name: 'Passeport', categorie: null, instructionsBefore: null, durationsByPersons: [] })
  expect(motifDraftOf({ ...typed, personsMax: '3', collectif: 'oui' }, 'o1').personsMax).toBe(1)
})

test('keeps the durations of a saved motif', () => {
  const input = motifInputOf(motif)

  expect(input).toMatchObject({ ownDurations: true, durations: ['50', '70', '', '', '', '', '', '', ''] })
  expect(motifDraftOf(input, 'o1').durationsByPersons).toEqual([30, 50, 70])
})

test('asks a duplicate to differ', () => {
  const same = { name: 'Passeport : dépôt', serviceId: 's1', type: 'sur_place', durationMin: '30' }

  expect(refusedIn(duplicateSchema(motif), same)).toEqual(['durationMin'])
  expect(refusedIn(duplicateSchema(motif), { ...same, durationMin: '45' })).toEqual([])
})

test('filters by what the address says, whatever the accents', () => {
  const found = (search: string) => filtered([motif], filtersFrom(new URLSearchParams(search))).length

  expect(found('recherche=depot+PASSE')).toBe(1)
  expect(found('reservation=hors-ligne')).toBe(0)
  expect(found('type=visio')).toBe(0)
  expect(found('type=inconnu&service=s1')).toBe(1)
  expect(withFilter(new URLSearchParams('type=visio&service=s1'), 'type', '').toString()).toBe('service=s1')
})

test('says delays as people do, and offers one set by a script too', () => {
  expect(delayInWords(30)).toBe('30 minutes')
  expect(delayInWords(365 * 1440)).toBe('1 an')
  expect(delayInWords(5 * 1440)).toBe('5 jours')
  expect(delaysWith(45).slice(0, 3)).toEqual([30, 45, 60])
})

test('tells what the usager will see', () => {
  const now = Temporal.ZonedDateTime.from('2026-11-22T16:00[Europe/Paris]')

  expect(bookingWindowInWords({ minDelayMin: '1440', maxDelayMin: '10080' }, now)).toBe(
    'Créneaux proposés aujourd’hui : du lundi 23 novembre au dimanche 29 novembre',
  )
  expect(unseenInWords({ bookableBy: 'tous', visibility: 'visible_notifie' })).toBeNull()
  expect(unseenInWords({ bookableBy: 'agents', visibility: 'visible_notifie' })).toContain('pas proposé en ligne')
})
