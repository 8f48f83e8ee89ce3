import { expect, test } from 'vitest'
import { birthDateDraft, birthDateOf } from './birthDate'
import { formPathOf } from './identityErrors'
import { EMPTY_DRAFT, faultsOf, fittedDraft, identityOf, isComplete, participantsOf, preDemandesOf, type IdentityNeeds } from './identityForm'
import { OTHER, SELF, type IdentityDraft, type PersonDraft } from './identityDraft'

const alone: IdentityNeeds = { persons: 1, preDemandes: false, telephone: false, acceptance: false }
const awa: IdentityDraft = { ...fittedDraft(null, alone), firstName: 'Awa', lastName: 'Durand', email: 'awa@exemple.fr' }

const refused = (draft: IdentityDraft, needs = alone) => faultsOf(draft, needs).map(({ path }) => path)

function withPersons(...persons: Partial<PersonDraft>[]): IdentityDraft {
  const fitted = fittedDraft({ ...awa, persons: [] }, { ...alone, persons: persons.length })
  return { ...fitted, persons: fitted.persons.map((person, index) => ({ ...person, ...persons[index] })) }
}

test('accepts a name and an address alone', () => {
  expect(refused(awa)).toEqual([])
})

test('asks for what is missing', () => {
  expect(refused({ ...awa, firstName: '  ', lastName: '', email: '' })).toEqual(['firstName', 'lastName', 'email'])
  expect(refused({ ...awa, email: 'awa@exemple' })).toEqual(['email'])
})

test('asks a mobile, and no address, for a code by SMS', () => {
  const bySms: IdentityDraft = { ...awa, channel: 'sms', email: '', telephone: '06 39 98 12 34' }

  expect(refused(bySms)).toEqual([])
  expect(refused({ ...bySms, telephone: '01 99 00 77 53' })).toEqual(['telephone'])
  expect(refused({ ...bySms, telephone: '' })).toEqual(['telephone'])
})

test('takes a telephone with its spaces, dots or country code', () => {
  for (const telephone of ['06 39 98 12 34', '06.39.98.12.34', '+33 6 39 98 12 34', '+262692123456']) {
    expect(refused({ ...awa, telephone })).toEqual([])
  }
  expect(refused({ ...awa, telephone: '12' })).toEqual(['telephone'])
  expect(refused(awa, { ...alone, telephone: true })).toEqual(['telephone'])
})

test('asks one pré-demande number a person, ten letters or digits each', () => {
  const needs = { ...alone, persons: 2, preDemandes: true }
  const two = (...numbers: string[]) => withPersons({ preDemande: numbers[0] }, { firstName: 'Léa', lastName: 'Durand', preDemande: numbers[1] })

  expect(refused(two('abc 1234567', 'ABCDEFGHIJ'), needs)).toEqual([])
  expect(preDemandesOf(two('abc 1234567', 'ABCDEFGHIJ'))).toEqual(['ABC1234567', 'ABCDEFGHIJ'])
  expect(refused(two('abc', ''), needs)).toEqual(['persons.0.preDemande', 'persons.1.preDemande'])
})

test('names those whom nobody knows, and takes each person once', () => {
  expect(refused(withPersons({ who: SELF }, { who: OTHER }))).toEqual(['persons.1.firstName', 'persons.1.lastName'])
  expect(refused(withPersons({ who: SELF }, { who: SELF }, { who: 'p1' }, { who: 'p1' }))).toEqual(['persons.1.who', 'persons.3.who'])
})

test('tells booking-service who comes, in order', () => {
  const draft = withPersons({ who: SELF }, { who: 'p1' }, { who: OTHER, firstName: ' Léa ', lastName: 'Durand', birthDay: '9', birthMonth: '3', birthYear: '2015' })

  expect(participantsOf(draft)).toEqual([{ self: true }, { procheId: 'p1' }, { firstName: 'Léa', lastName: 'Durand', birthDate: '2015-03-09' }])
})

test('fits what was typed to another number of persons, and to a motif without pré-demande', () => {
  const two = withPersons({ preDemande: 'ABCDEFGHIJ' }, { firstName: 'Léa', lastName: 'Durand' })

  expect(fittedDraft(two, { ...alone, preDemandes: true }).persons).toEqual([two.persons[0]])
  expect(preDemandesOf(fittedDraft(two, alone))).toEqual([])
  expect(isComplete(two, alone)).toBe(false)
  expect(isComplete(two, { ...alone, persons: 2, acceptance: true })).toBe(true)
})

test('asks to accept instructions that were not read before', () => {
  expect(refused(awa, { ...alone, acceptance: true })).toEqual(['accepted'])
})

test('takes a real past day as birth date, or none', () => {
  const born = (birthDay: string, birthMonth: string, birthYear: string) => birthDateOf({ birthDay, birthMonth, birthYear })

  expect(born('', '', '')).toBeUndefined()
  expect(born('9', '3', '1980')).toBe('1980-03-09')
  expect(born('31', '02', '1980')).toBeNull()
  expect(born('01', '01', '2999')).toBeNull()
  expect(born('1', '', '1980')).toBeNull()
  expect(birthDateOf(birthDateDraft('1980-03-09'))).toBe('1980-03-09')
  expect(birthDateOf(birthDateDraft(null))).toBeUndefined()
  expect(refused({ ...awa, birthDay: '31', birthMonth: '2', birthYear: '1980' })).toEqual(['birthDay'])
})

test('sends tidy values and nothing empty', () => {
  expect(identityOf({ ...EMPTY_DRAFT, firstName: ' Awa ', lastName: 'Durand', telephone: '06 39 98 12 34' })).toEqual({
    firstName: 'Awa',
    lastName: 'Durand',
    telephone: '0639981234',
  })
})

test('finds the field that the server refused', () => {
  expect(formPathOf('usager.firstName')).toBe('firstName')
  expect(formPathOf('telephone')).toBe('telephone')
  expect(formPathOf('usager.birthDate')).toBe('birthDay')
  expect(formPathOf('preDemandes[1]')).toBe('persons.1.preDemande')
  expect(formPathOf('preDemandes')).toBe('persons.0.preDemande')
  expect(formPathOf('participants[2].birthDate')).toBe('persons.2.birthDay')
  expect(formPathOf('participants[1]')).toBe('persons.1.who')
  expect(formPathOf('unknown')).toBeNull()
})
