import { expect, test } from 'vitest'
import { birthDateOf, emailOf, EMPTY_DRAFT, identityOf, identitySchema, type IdentityNeeds } from './identityForm'
import { formPathOf } from './identityErrors'
import type { IdentityDraft } from './journeyMemory'

const awa: IdentityDraft = { ...EMPTY_DRAFT, firstName: 'Awa', lastName: 'Durand', email: 'awa@exemple.fr' }
const nothing: IdentityNeeds = { preDemandes: 0, telephone: false, acceptance: false }

function refusedFields(draft: IdentityDraft, needs: IdentityNeeds = nothing): string[] {
  const result = identitySchema(needs).safeParse(draft)
  return result.success ? [] : result.error.issues.map(({ path }) => path.join('.'))
}

test('accepts a name and an address alone', () => {
  expect(refusedFields(awa)).toEqual([])
})

test('asks for what is missing', () => {
  expect(refusedFields({ ...EMPTY_DRAFT, firstName: '  ' })).toEqual(['firstName', 'lastName', 'email'])
})

test('takes a telephone with its spaces, dots or country code', () => {
  for (const telephone of ['06 39 98 12 34', '06.39.98.12.34', '+33 6 39 98 12 34', '+262692123456']) {
    expect(refusedFields({ ...awa, telephone })).toEqual([])
  }
  expect(refusedFields({ ...awa, telephone: '12' })).toEqual(['telephone'])
  expect(refusedFields(awa, { ...nothing, telephone: true })).toEqual(['telephone'])
})

test('asks one pré-demande number a person, ten letters or digits each', () => {
  const needs = { ...nothing, preDemandes: 2 }

  expect(refusedFields({ ...awa, preDemandes: ['abc 1234567', 'ABCDEFGHIJ'] }, needs)).toEqual([])
  expect(refusedFields({ ...awa, preDemandes: ['abc', ''] }, needs)).toEqual(['preDemandes.0', 'preDemandes.1'])
})

test('asks to accept instructions that were not read before', () => {
  expect(refusedFields(awa, { ...nothing, acceptance: true })).toEqual(['accepted'])
})

test('takes a real past day as birth date, or none', () => {
  const born = (birthDay: string, birthMonth: string, birthYear: string) => birthDateOf({ birthDay, birthMonth, birthYear })

  expect(born('', '', '')).toBeUndefined()
  expect(born('9', '3', '1980')).toBe('1980-03-09')
  expect(born('31', '02', '1980')).toBeNull()
  expect(born('01', '01', '2999')).toBeNull()
  expect(born('1', '', '1980')).toBeNull()
  expect(refusedFields({ ...awa, birthDay: '31', birthMonth: '2', birthYear: '1980' })).toEqual(['birthDay'])
})

test('sends tidy values and nothing empty', () => {
  expect(identityOf({ ...awa, firstName: ' Awa ', telephone: '06 39 98 12 34' })).toEqual({
    firstName: 'Awa',
    lastName: 'Durand',
    telephone: '0639981234',
  })
  expect(emailOf({ ...awa, email: ' Awa@Exemple.fr ' })).toBe('awa@exemple.fr')
})

test('finds the field that the server refused', () => {
  expect(formPathOf('firstName')).toBe('firstName')
  expect(formPathOf('preDemandes[1]')).toBe('preDemandes.1')
  expect(formPathOf('preDemandes')).toBe('preDemandes.0')
  expect(formPathOf('birthDate')).toBe('birthDay')
  expect(formPathOf('unknown')).toBeNull()
})
