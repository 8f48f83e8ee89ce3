// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { NOBODY } from '../../api/usagers'
import { drawPages, openPage, playServer, problem, RECAP } from '../playedServer'
import { JourneyPage } from './JourneyPage'

drawPages()

const START = '2030-12-03T09:00:00+01:00'
const MOTIF = { motifId: 'm1', name: 'Retrait', type: 'sur_place', serviceName: 'État civil', durationMin: 20, personsMax: 3, categorie: null, instructionsBefore: null, movable: true }
const LIEU = { ...RECAP.lieu!, numero: 1, nextStart: START }

type Played = Parameters<typeof playServer>[0]

function bookingServer(over: Played = {}) {
  return playServer({
    'GET /api/public/organisations/1': () => [200, { ...RECAP.organisation, organisationId: 'o1', zone: 'Europe/Paris', motifs: [MOTIF] }],
    'GET /api/public/lieux': () => [200, [LIEU]],
    'GET /api/public/session': () => [200, NOBODY],
    'POST /api/public/codes': () => [202],
    'POST /api/public/session': (_, { email, telephone }) => [201, { ...NOBODY, email: email ?? null, telephone: telephone ?? null, by: 'code' }],
    'POST /api/public/holds': () => [201, { holdId: 'h1', start: START, end: '2030-12-03T09:50:00+01:00', zone: 'Europe/Paris', expiresAt: new Date(Date.now() + 900_000).toISOString(), renewable: true }],
    'POST /api/public/rdvs': () => [201, { rdvId: 'r1', recap: RECAP }],
    ...over,
  })
}

const open = (persons = 1) =>
  openPage(`/org/1/valmont?motif=m1&lu=1&lieu=l1&creneau=2030-12-03T09:00${persons > 1 ? `&personnes=${persons}` : ''}`, '/org/:numero/:slug', <JourneyPage />)

test('books with a mobile proved by SMS', async () => {
  const server = bookingServer()
  const user = open()
  await user.type(await screen.findByLabelText('Prénom'), 'Awa')
  await user.type(screen.getByLabelText('Nom'), 'Durand')
  await user.click(screen.getByLabelText('Par SMS'))
  expect(screen.queryByLabelText(/Adresse électronique/)).toBeNull()
  await user.type(screen.getByLabelText(/Téléphone mobile/), '06 39 98 12 34')
  await user.click(screen.getByRole('button', { name: 'Continuer' }))

  await user.type(await screen.findByLabelText('Code à 6 chiffres'), '123 456')
  await user.click(screen.getByRole('button', { name: 'Confirmer mon rendez-vous' }))

  expect(await screen.findByText('Ailleurs : /rdv')).toBeTruthy()
  expect(server.sentTo('POST /api/public/codes')).toEqual([{ telephone: '0639981234' }])
  expect(server.sentTo('POST /api/public/rdvs')[0]).toMatchObject({
    holdId: 'h1',
    usager: { firstName: 'Awa', lastName: 'Durand', telephone: '0639981234' },
    participants: [{ self: true }],
  })
})

test('books for the usager, a known proche and somebody new', async () => {
  const awa = { ...NOBODY, email: 'awa@exemple.fr', by: 'code' }
  const server = bookingServer({
    'GET /api/public/session': () => [200, awa],
    'GET /api/public/proches': () => [200, [{ procheId: 'p1', firstName: 'Léa', lastName: 'Durand', birthDate: null }]],
  })
  const user = open(3)
  expect(await screen.findByText(/Contact confirmé/)).toBeTruthy()
  await user.type(screen.getByLabelText('Prénom'), 'Awa')
  await user.type(screen.getByLabelText('Nom'), 'Durand')
  await screen.findAllByRole('option', { name: 'Léa Durand' })
  await user.selectOptions(screen.getByLabelText('Personne 2'), 'p1')
  await user.type(screen.getByLabelText('Prénom de la personne 3'), 'Noé')
  await user.type(screen.getByLabelText('Nom de la personne 3'), 'Durand')
  await user.click(screen.getByRole('button', { name: 'Continuer' }))

  expect(await screen.findByText('Awa Durand, Léa Durand, Noé Durand')).toBeTruthy()
  expect(within(screen.getByRole('complementary')).getByText(/50 minutes, 3 personnes/)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Confirmer mon rendez-vous' }))
  expect(await screen.findByText('Ailleurs : /rdv')).toBeTruthy()
  expect(server.sentTo('POST /api/public/codes')).toEqual([])
  expect(server.sentTo('POST /api/public/rdvs')[0]).toMatchObject({
    participants: [{ self: true }, { procheId: 'p1' }, { firstName: 'Noé', lastName: 'Durand' }],
  })
})

test('asks neither identity nor code of those whom FranceConnect told', async () => {
  const identity = { firstName: 'Angela', lastName: 'Dubois', birthDate: '1962-08-24' }
  const server = bookingServer({ 'GET /api/public/session': () => [200, { email: 'angela@exemple.fr', telephone: null, by: 'franceconnect', identity }] })
  const user = open()

  expect(await screen.findByText(/Angela Dubois, angela@exemple.fr/)).toBeTruthy()
  expect(screen.queryByLabelText('Prénom')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Continuer' }))
  await user.click(await screen.findByRole('button', { name: 'Confirmer mon rendez-vous' }))

  expect(await screen.findByText('Ailleurs : /rdv')).toBeTruthy()
  expect(server.sentTo('POST /api/public/rdvs')[0]).toMatchObject({ usager: identity })
})

test('keeps the identity that FranceConnect told without an address, and has a code prove one', async () => {
  const identity = { firstName: 'Sacha', lastName: 'ADRESSE', birthDate: null }
  const server = bookingServer({
    'GET /api/public/session': () => [200, { email: null, telephone: null, by: 'franceconnect', identity }],
    'POST /api/public/session': (_, { email }) => [201, { email, telephone: null, by: 'franceconnect', identity }],
  })
  const user = open()

  expect(await screen.findByText('Sacha ADRESSE')).toBeTruthy()
  expect(screen.queryByLabelText('Prénom')).toBeNull()
  expect(screen.queryByRole('link', { name: 'S’identifier avec FranceConnect' })).toBeNull()
  await user.type(screen.getByLabelText(/Adresse électronique/), 'sacha@exemple.fr')
  await user.click(screen.getByRole('button', { name: 'Continuer' }))
  await user.type(await screen.findByLabelText('Code à 6 chiffres'), '123456')
  await user.click(screen.getByRole('button', { name: 'Confirmer mon rendez-vous' }))

  expect(await screen.findByText('Ailleurs : /rdv')).toBeTruthy()
  expect(server.sentTo('POST /api/public/rdvs')[0]).toMatchObject({ usager: { firstName: 'Sacha', lastName: 'ADRESSE' } })
})

test('says which limit of fair use was met, and how to go on', async () => {
  bookingServer({ 'POST /api/public/holds': () => problem(409, 'trop-de-rdvs', { detail: 'Vous avez déjà trois rendez-vous à venir.' }) })
  open()

  expect(await screen.findByText('Vous avez déjà trois rendez-vous à venir.')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Voir mes rendez-vous' })).toBeTruthy()
})

test('says that the motif no longer takes as many persons', async () => {
  bookingServer({ 'POST /api/public/holds': () => problem(422, 'champs-invalides', { champs: { persons: 'Ce motif ne se prend pas pour autant de personnes' } }) })
  open(2)

  expect(await screen.findByText('Ce motif ne se prend pas pour autant de personnes')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Voir les créneaux' })).toBeTruthy()
})

test('shows at its field what the server refused of one person', async () => {
  const awa = { ...NOBODY, email: 'awa@exemple.fr', by: 'code' }
  bookingServer({
    'GET /api/public/session': () => [200, awa],
    'GET /api/public/proches': () => [200, []],
    'POST /api/public/rdvs': () => problem(422, 'champs-invalides', { champs: { 'participants[1].lastName': 'Saisissez un nom', persons: 'Trop de personnes' } }),
  })
  const user = open(2)
  await screen.findByText(/Contact confirmé/)
  await user.type(screen.getByLabelText('Prénom'), 'Awa')
  await user.type(screen.getByLabelText('Nom'), 'Durand')
  await user.type(screen.getByLabelText('Prénom de la personne 2'), 'Léa')
  await user.type(screen.getByLabelText('Nom de la personne 2'), '??')
  await user.click(screen.getByRole('button', { name: 'Continuer' }))
  await user.click(await screen.findByRole('button', { name: 'Confirmer mon rendez-vous' }))

  expect(await screen.findByRole('link', { name: 'Nom, personne 2 : Saisissez un nom' })).toBeTruthy()
  expect(screen.getByText('Trop de personnes')).toBeTruthy()
  expect(screen.getByLabelText('Prénom')).toHaveProperty('value', 'Awa')
})
