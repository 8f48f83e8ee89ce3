// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { Problem } from '../../api/problem'
import type { Recap } from '../../api/types'
import { isFinal, lettersProblemInWords, wrongLettersInWords } from './lettersProblem'
import { recapToken } from './recapToken'
import { notMovableInWords, personsInWords, tooLateInWords, undoHourInWords } from './recapWords'

const recap = {
  status: 'unknown',
  start: '2026-12-01T10:00:00+01:00',
  zone: 'Europe/Paris',
  cancellable: false,
  cancellableUntil: '2026-12-01T06:00:00+01:00',
} as Recap
const at = (iso: string) => Date.parse(iso)

test('takes the token out of the address and the history', () => {
  window.history.replaceState(null, '', '/r/abc%2Bdef')
  recapToken.takeFromAddress()

  expect(recapToken.pending).toBe('abc+def')
  expect(window.location.pathname).toBe('/rdv')
  recapToken.forget()
  expect(recapToken.pending).toBeNull()
})

test('leaves other addresses alone', () => {
  window.history.replaceState(null, '', '/org/1/mairie')
  recapToken.takeFromAddress()

  expect(recapToken.pending).toBeNull()
  expect(window.location.pathname).toBe('/org/1/mairie')
})

test('says until when it could be cancelled, and nothing once cancelled or past', () => {
  expect(tooLateInWords(recap, at('2026-12-01T07:00:00+01:00'))).toContain('mardi 1er décembre 2026 à 06')
  expect(tooLateInWords({ ...recap, cancellable: true }, at('2026-11-01T07:00:00+01:00'))).toBeNull()
  expect(tooLateInWords({ ...recap, status: 'excused' }, at('2026-12-01T07:00:00+01:00'))).toBeNull()
  expect(tooLateInWords(recap, at('2026-12-02T07:00:00+01:00'))).toBeNull()
  expect(tooLateInWords({ ...recap, cancellableUntil: null }, at('2026-11-01T07:00:00+01:00'))).toContain('ne peut pas')
})

test('tells the end of the road from a mistake to correct', () => {
  expect(isFinal(new Problem(403, '/problems/lettres-incorrectes', ''))).toBe(false)
  expect(isFinal(new Problem(410, '/problems/lien-expire', ''))).toBe(true)
  expect(lettersProblemInWords(new Problem(410, '/problems/lien-expire', '')).title).toBe('Ce lien a expiré')
  expect(wrongLettersInWords(1)).toContain('un essai')
  expect(wrongLettersInWords(3)).toContain('3 essais')
})

test('says why the RDV cannot be moved online while it can be cancelled', () => {
  const open = { ...recap, cancellable: true, movable: false, movableUntil: '2026-11-29T10:00:00+01:00' }

  expect(notMovableInWords(open, at('2026-11-30T10:00:00+01:00'))).toContain('dimanche 29 novembre 2026 à 10')
  expect(notMovableInWords({ ...open, movableUntil: null }, at('2026-11-20T10:00:00+01:00'))).toContain('ne peut pas être déplacé')
  expect(notMovableInWords({ ...open, movable: true }, at('2026-11-20T10:00:00+01:00'))).toBeNull()
  expect(notMovableInWords({ ...open, cancellable: false }, at('2026-12-01T09:00:00+01:00'))).toBeNull()
})

test('offers to undo a cancellation until its hour, and never that of the organisation', () => {
  const cancelled = { ...recap, status: 'excused' as const, undoUntil: '2026-12-01T08:10:00+01:00' }

  expect(undoHourInWords(cancelled, at('2026-12-01T08:05:00+01:00'))).toMatch(/^08\sh\s10$/)
  expect(undoHourInWords(cancelled, at('2026-12-01T08:10:00+01:00'))).toBeNull()
  expect(undoHourInWords({ ...cancelled, status: 'revoked' }, at('2026-12-01T08:05:00+01:00'))).toBeNull()
})

test('names each person of the RDV', () => {
  const usager = { firstName: 'Awa', lastName: 'Durand' }

  expect(personsInWords({ ...recap, usager, participants: [] })).toBe('Awa Durand')
  expect(personsInWords({ ...recap, usager, participants: [usager, { firstName: 'Léa', lastName: 'Durand' }] })).toBe('Awa Durand, Léa Durand')
})
