// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { NOBODY } from '../../api/usagers'
import { drawPages, openPage, playServer, problem, RECAP } from '../playedServer'
import { MySpacePage } from './MySpacePage'

drawPages()

const awa = { ...NOBODY, email: 'awa@exemple.fr', by: 'code' }
const rdv = {
  rdvId: 'r1', status: 'unknown', start: RECAP.start, end: RECAP.end, zone: RECAP.zone, motifName: 'Passeport',
  organisation: RECAP.organisation, lieu: RECAP.lieu, participants: RECAP.participants, cancellable: true, movable: true,
}
const open = (address = '/mes-rendez-vous') => openPage(address, '/mes-rendez-vous/*', <MySpacePage />)

test('opens the RDVs of a mobile proved by SMS', async () => {
  let session: object = NOBODY
  const server = playServer({
    'GET /api/public/session': () => [200, session],
    'POST /api/public/codes': () => [202],
    'POST /api/public/session': () => [201, (session = { ...NOBODY, telephone: '+33639981234', by: 'code' })],
    'GET /api/public/rdvs': () => [200, { rdvs: [rdv], next: null }],
  })
  const user = open()

  await user.click(await screen.findByLabelText('Par SMS'))
  await user.type(screen.getByLabelText(/Téléphone mobile/), '06 39 98 12 34')
  await user.click(screen.getByRole('button', { name: 'Recevoir un code' }))
  await user.type(await screen.findByLabelText('Code à 6 chiffres'), '123456')
  await user.click(screen.getByRole('button', { name: 'Continuer' }))

  expect(await screen.findByRole('heading', { name: /Mardi 3 décembre 2030/ })).toBeTruthy()
  expect(server.sentTo('POST /api/public/codes')).toEqual([{ telephone: '0639981234' }])
  expect(server.sentTo('POST /api/public/session')).toEqual([{ telephone: '0639981234', code: '123456' }])
})

test('shows the following pages on demand, and the past ones apart', async () => {
  const asked: string[] = []
  playServer({
    'GET /api/public/session': () => [200, awa],
    'GET /api/public/rdvs': (url) => {
      asked.push(url.search)
      return [200, url.searchParams.get('cursor') ? { rdvs: [{ ...rdv, rdvId: 'r2', start: '2030-12-10T09:00:00+01:00' }], next: null } : { rdvs: [rdv], next: 'c1' }]
    },
  })
  const user = open()

  await user.click(await screen.findByRole('button', { name: 'Voir plus de rendez-vous' }))
  expect(await screen.findByRole('heading', { name: /Mardi 10 décembre 2030/ })).toBeTruthy()
  await user.click(screen.getByRole('link', { name: 'Voir mes rendez-vous passés' }))
  expect(await screen.findByRole('heading', { name: 'Mes rendez-vous passés' })).toBeTruthy()
  expect(asked).toEqual(['?when=coming', '?when=coming&cursor=c1', '?when=past'])
})

test('leads back to the sign-in when the session ended', async () => {
  playServer({ 'GET /api/public/session': () => [200, awa], 'GET /api/public/rdvs': () => problem(401, 'session-expiree') })
  open()

  expect(await screen.findByRole('button', { name: 'Recevoir un code' })).toBeTruthy()
})

test('adds a proche', async () => {
  const proches: object[] = []
  const server = playServer({
    'GET /api/public/session': () => [200, awa],
    'GET /api/public/proches': () => [200, proches],
    'POST /api/public/proches': (_, body) => {
      proches.push({ ...body, procheId: 'p1' })
      return [201, proches[0]]
    },
  })
  const user = open('/mes-rendez-vous/proches')

  await user.click(await screen.findByRole('button', { name: 'Ajouter un proche' }))
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }))
  expect(screen.getByText('Saisissez son prénom')).toBeTruthy()
  await user.type(screen.getByLabelText('Prénom'), 'Léa')
  await user.type(screen.getByLabelText('Nom'), 'Durand')
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }))

  expect(await screen.findByText('Léa Durand est ajouté à vos proches')).toBeTruthy()
  expect(await screen.findByRole('button', { name: /Modifier\s*Léa Durand/ })).toBeTruthy()
  expect(server.sentTo('POST /api/public/proches')).toEqual([{ firstName: 'Léa', lastName: 'Durand', birthDate: null }])
})

test('erases nothing while a RDV is to come, and says what to do', async () => {
  playServer({
    'GET /api/public/session': () => [200, awa],
    'GET /api/public/preferences': () => [200, { notifyByEmail: true, notifyBySms: false }],
    'DELETE /api/public/usager': () => problem(409, 'rdv-a-venir'),
  })
  const user = open('/mes-rendez-vous/preferences')

  await user.click(await screen.findByRole('button', { name: 'Effacer mes données' }))
  await user.click(screen.getByRole('button', { name: 'Oui, effacer définitivement' }))

  expect(await screen.findByText('Vous avez un rendez-vous à venir')).toBeTruthy()
})
