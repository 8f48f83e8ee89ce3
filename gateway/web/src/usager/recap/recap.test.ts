// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { Problem } from '../../api/problem'
import type { Recap } from '../../api/types'
import { isFinal, lettersProblemInWords, wrongLettersInWords } from './lettersProblem'
import { recapToken } from './recapToken'
import { tooLateInWords } from './recapWords'

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
