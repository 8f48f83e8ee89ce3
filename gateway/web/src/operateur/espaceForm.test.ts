import { expect, test } from 'vitest'
import { EMPTY_ESPACE, espaceDraftOf, espaceSchema, fieldAt, servicesOf } from './espaceForm'

const typed = {
  ...EMPTY_ESPACE,
  name: 'Sète',
  departement: '34',
  services: 'État civil\n\n Vie citoyenne ; Citoyenneté ',
  organisationName: 'Mairie de Sète',
  lieuName: 'Hôtel de ville',
  street: '20 bis rue Paul Valéry',
  postalCode: '34200',
  city: 'Sète',
  inseeCode: '34301',
  latitude: '43,4028',
  longitude: '3,6928',
  adminEmail: 'admin@sete.example',
}

test('takes numbers with a comma and a service per line', () => {
  expect(espaceSchema.safeParse(typed).success).toBe(true)
  expect(espaceDraftOf(typed)).toMatchObject({ lieu: { latitude: 43.4028, longitude: 3.6928 }, organisation: { contact: { telephone: undefined } } })
  expect(servicesOf(typed.services)).toEqual([
    { name: 'État civil', shortName: 'État civil' },
    { name: 'Vie citoyenne', shortName: 'Citoyenneté' },
  ])
})

test('refuses what cannot be a place of France', () => {
  const result = espaceSchema.safeParse({ ...typed, departement: '3', inseeCode: '3430', latitude: 'nord', email: 'x' })

  expect(result.error?.issues.map(({ path }) => path[0])).toEqual(['departement', 'email', 'inseeCode', 'latitude'])
})

test('finds the field of a refusal of the service', () => {
  expect(fieldAt('organisation.name')).toBe('organisationName')
  expect(fieldAt('lieu.name')).toBe('lieuName')
  expect(fieldAt('lieu.postalCode')).toBe('postalCode')
  expect(fieldAt('services[0].name')).toBe('services')
  expect(fieldAt('inconnu')).toBeNull()
})
