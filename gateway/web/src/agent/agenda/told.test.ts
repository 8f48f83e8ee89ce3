import { expect, test } from 'vitest'
import { andTell, toldInWords, type ToldRdv } from './told'

const NEXT_YEAR = new Date(Date.now() + 365 * 86_400_000).toISOString()
const NOBODY = { telephone: null, email: null }
const words = (over: Partial<ToldRdv>) => toldInWords({ notified: false, start: NEXT_YEAR, usagers: [NOBODY], ...over })

test('promises a message only to those who get one, and says why to the others', () => {
  expect(words({ notified: true, usagers: [{ ...NOBODY, email: 'awa@exemple.fr' }] })).toBe('L’usager est prévenu.')
  expect(words({})).toBe('L’usager n’est pas prévenu : aucun moyen de contact.')
  expect(words({ usagers: [{ ...NOBODY, telephone: '0612345678' }] })).toContain('aucune adresse électronique')
  expect(words({ usagers: [{ ...NOBODY, email: 'awa@exemple.fr' }] })).toContain('ce motif ne prévient pas')
  expect(words({ start: '2020-01-01T09:00:00Z' })).toContain('que d’un rendez-vous à venir')
  expect(words({ usagers: [NOBODY, NOBODY] })).toMatch(/^Les usagers ne sont pas prévenus/)
})

test('names on a button what else it does', () => {
  expect(andTell({ notified: true }, 'Déplacer')).toBe('Déplacer et prévenir')
  expect(andTell({ notified: false }, 'Déplacer')).toBe('Déplacer')
})
