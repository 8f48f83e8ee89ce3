import { expect, test } from 'vitest'
import type { PublicMotif } from '../../api/types'
import { choiceFrom, motifsOf, previousOf, progressOf, searchOf, servicesOf, stepOf } from './journeyChoice'

const read = (search: string) => choiceFrom(new URLSearchParams(search))

const passeport: PublicMotif = {
  motifId: 'm1',
  name: 'Passeport',
  type: 'sur_place',
  serviceName: 'État civil',
  durationMin: 30,
  collectif: false,
  personsMax: 1,
  categorie: 'PASSEPORT',
  instructionsBefore: 'Apportez une photo.',
  movable: true,
}
const ONE = ['État civil']
const appel: PublicMotif = { ...passeport, motifId: 'm2', type: 'telephone', categorie: null, instructionsBefore: null }

test('walks the steps in order as the address grows', () => {
  expect(stepOf(read(''), null, ONE)).toBe('motif')
  expect(stepOf(read('motif=m1'), passeport, ONE)).toBe('instructions')
  expect(stepOf(read('motif=m1&lu=1'), passeport, ONE)).toBe('lieu')
  expect(stepOf(read('motif=m1&lu=1&lieu=l1'), passeport, ONE)).toBe('creneau')
  expect(stepOf(read('motif=m1&lu=1&lieu=l1&creneau=2026-12-01T10:00'), passeport, ONE)).toBe('identity')
  expect(stepOf(read('motif=m1&lu=1&lieu=l1&creneau=2026-12-01T10:00&etape=confirmation'), passeport, ONE)).toBe('confirmation')
})

test('a motif collectif has sessions instead of a lieu and créneaux', () => {
  const atelier: PublicMotif = { ...passeport, motifId: 'm4', collectif: true, categorie: null }

  expect(stepOf(read('motif=m4&lu=1'), atelier, ONE)).toBe('seance')
  expect(stepOf(read('motif=m4&seance=r1'), atelier, ONE)).toBe('identity')
  expect(stepOf(read('motif=m4&seance=r1&etape=confirmation'), atelier, ONE)).toBe('confirmation')
  expect(searchOf(previousOf('identity', read('motif=m4&seance=r1'), atelier, ONE)!)).toBe('?motif=m4&lu=1')
  expect(progressOf('seance', atelier, ONE)).toEqual({ current: 2, count: 4, next: 'Vos coordonnées' })
})

test('lands on the hold when the ANTS sends an usager to a créneau', () => {
  const choice = read('motif=m1&lieu=l1&creneau=2026-12-01T10:00&personnes=2')

  expect(stepOf(choice, passeport, ONE)).toBe('identity')
  expect(choice.persons).toBe(2)
})

test('goes back to the motifs when the one of the address is gone', () => {
  expect(stepOf(read('motif=gone&lieu=l1'), null, ONE)).toBe('motif')
})

test('asks no lieu for a call', () => {
  expect(stepOf(read('motif=m2'), appel, ONE)).toBe('creneau')
  expect(progressOf('creneau', appel, ONE)).toEqual({ current: 2, count: 4, next: 'Vos coordonnées' })
  expect(progressOf('creneau', passeport, ONE)).toEqual({ current: 3, count: 5, next: 'Vos coordonnées' })
})

test('reads back what it wrote', () => {
  const choice = read('motif=m1&lu=1&lieu=l1&creneau=2026-12-01T10:00&personnes=3&etape=confirmation')

  expect(read(searchOf(choice).slice(1))).toEqual(choice)
  expect(searchOf({})).toBe('')
})

test('ignores a créneau or a number of persons that makes no sense', () => {
  expect(read('creneau=demain').creneau).toBeNull()
  expect(read('personnes=40').persons).toBe(1)
  expect(read('personnes=x').persons).toBe(1)
})

test('leads back one choice at a time', () => {
  const choice = read('motif=m1&lu=1&lieu=l1&creneau=2026-12-01T10:00')

  expect(previousOf('motif', choice, null, ONE)).toBeNull()
  expect(searchOf(previousOf('identity', choice, passeport, ONE)!)).toBe('?motif=m1&lu=1&lieu=l1&semaine=2026-12-01')
  expect(searchOf(previousOf('creneau', choice, passeport, ONE)!)).toBe('?motif=m1&lu=1')
  expect(searchOf(previousOf('lieu', choice, passeport, ONE)!)).toBe('?motif=m1')
  expect(searchOf(previousOf('instructions', choice, passeport, ONE)!)).toBe('')
})

test('asks the service when several have motifs, were they of the same name (C23)', () => {
  const elsewhere: PublicMotif = { ...passeport, motifId: 'm3', serviceName: 'Mairie annexe' }
  const motifs = [passeport, appel, elsewhere]
  const services = servicesOf(motifs)

  expect(services).toEqual(['État civil', 'Mairie annexe'])
  expect(stepOf(read(''), null, services)).toBe('service')
  expect(stepOf(read('service=inconnu'), null, services)).toBe('service')
  expect(stepOf(read('service=mairie-annexe'), null, services)).toBe('motif')
  expect(motifsOf(motifs, 'etat-civil')).toEqual([passeport, appel])
  expect(motifsOf([passeport, appel], 'inconnu')).toHaveLength(2)
  expect(progressOf('motif', null, services)).toEqual({ current: 2, count: 6, next: 'Lieu du rendez-vous' })
  expect(searchOf(previousOf('instructions', read('motif=m3'), elsewhere, services)!)).toBe('?service=mairie-annexe')
  expect(searchOf(previousOf('motif', read('service=mairie-annexe'), null, services)!)).toBe('')
  expect(searchOf({ service: 'mairie-annexe', motifId: 'm3' })).toBe('?motif=m3')
})
