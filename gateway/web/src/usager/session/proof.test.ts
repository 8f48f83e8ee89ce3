import { expect, test } from 'vitest'
import { NOBODY } from '../../api/usagers'
import { contactOf, isMobile, isProved, proofInWords, proofOf } from './proof'

test('sends the code to a mobile only', () => {
  for (const mobile of ['06 39 98 12 34', '07.00.00.00.00', '+33 6 39 98 12 34', '0692 12 34 56', '+262692123456', '+32 470 12 34 56']) {
    expect(isMobile(mobile), mobile).toBe(true)
  }
  for (const other of ['01 99 00 77 53', '+33 1 99 00 77 53', '0033199007753', '06 39', 'abc']) {
    expect(isMobile(other), other).toBe(false)
  }
})

test('knows a proved contact however it was typed', () => {
  const byEmail = { ...NOBODY, email: 'awa@exemple.fr', by: 'code' as const }
  const bySms = { ...NOBODY, telephone: '+33639981234', by: 'code' as const }

  expect(isProved(byEmail, proofOf({ channel: 'email', email: ' Awa@Exemple.fr', telephone: '' }))).toBe(true)
  expect(isProved(bySms, proofOf({ channel: 'sms', email: '', telephone: '06 39 98 12 34' }))).toBe(true)
  expect(isProved(bySms, proofOf({ channel: 'sms', email: '', telephone: '06 39 98 12 35' }))).toBe(false)
  expect(isProved(bySms, { email: 'awa@exemple.fr' })).toBe(false)
  expect(isProved(NOBODY, { telephone: '0639981234' })).toBe(false)
})

test('takes up the contact of the session', () => {
  expect(contactOf(NOBODY)).toBeNull()
  expect(contactOf({ ...NOBODY, telephone: '+33639981234' })).toEqual({ channel: 'sms', email: '', telephone: '+33639981234' })
  expect(contactOf({ ...NOBODY, email: 'awa@exemple.fr' })?.channel).toBe('email')
})

test('writes a number as people read it', () => {
  expect(proofInWords({ telephone: '+33639981234' })).toBe('06\u00a039\u00a098\u00a012\u00a034')
  expect(proofInWords({ telephone: '+32470123456' })).toBe('+32470123456')
})
