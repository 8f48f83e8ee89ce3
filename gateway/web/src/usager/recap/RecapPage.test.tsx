// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { drawPages, openPage, playServer, problem, RECAP } from '../playedServer'
import { RecapPage } from './RecapPage'
import { recapToken } from './recapToken'

drawPages()

const inTenMinutes = () => new Date(Date.now() + 600_000).toISOString()

test('tells everything about the RDV, and for whom it is', async () => {
  playServer({ 'GET /api/public/recap': () => [200, RECAP] })
  openPage('/rdv', '/rdv', <RecapPage />)

  expect(await screen.findByText(/pour Awa Durand, Léa Durand/)).toBeTruthy()
  expect(screen.getByText('K7Q2')).toBeTruthy()
  expect(screen.getByText('Apportez une photo.')).toBeTruthy()
  expect(screen.getByRole('link', { name: '01 99 00 77 53' })).toBeTruthy()
  expect(screen.getByRole('link', { name: /sur une carte/ })).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Déplacer le rendez-vous' }).getAttribute('href')).toBe('/rdv/deplacer')
})

test('cancels, then undoes the cancellation', async () => {
  const server = playServer({
    'GET /api/public/recap': () => [200, RECAP],
    'POST /api/public/recap/cancellation': () => [200, { ...RECAP, status: 'excused', cancellable: false, movable: false, undoUntil: inTenMinutes() }],
    'DELETE /api/public/recap/cancellation': () => [200, RECAP],
  })
  const user = openPage('/rdv', '/rdv', <RecapPage />)

  await user.click(await screen.findByRole('button', { name: 'Annuler le rendez-vous' }))
  await user.type(within(screen.getByRole('dialog')).getByLabelText(/Raison/), 'Malade')
  await user.click(screen.getByRole('button', { name: 'Oui, annuler le rendez-vous' }))
  expect(await screen.findByRole('heading', { name: 'Votre rendez-vous est annulé' })).toBeTruthy()
  expect(server.sentTo('POST /api/public/recap/cancellation')).toEqual([{ reason: 'Malade' }])

  await user.click(screen.getByRole('button', { name: 'Rétablir mon rendez-vous' }))
  expect(await screen.findByText('Votre rendez-vous est rétabli')).toBeTruthy()
})

test('says that the créneau was taken meanwhile when the cancellation cannot be undone', async () => {
  playServer({
    'GET /api/public/recap': () => [200, { ...RECAP, status: 'excused', cancellable: false, undoUntil: inTenMinutes() }],
    'DELETE /api/public/recap/cancellation': () => problem(409, 'creneau-taken'),
  })
  const user = openPage('/rdv', '/rdv', <RecapPage />)

  await user.click(await screen.findByRole('button', { name: 'Rétablir mon rendez-vous' }))

  expect(await screen.findByText('Ce créneau vient d’être pris')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Reprendre rendez-vous' }).getAttribute('href')).toBe('/org/1/valmont')
})

test('offers a new link when the former one expired', async () => {
  const server = playServer({
    'POST /api/public/recap': () => problem(410, 'lien-expire'),
    'POST /api/public/recap/links': () => [202],
  })
  window.history.replaceState(null, '', '/r/abc')
  recapToken.takeFromAddress()
  const user = openPage('/rdv', '/rdv', <RecapPage />)

  await user.type(screen.getByLabelText(/3 premières lettres/), 'dur')
  await user.click(screen.getByRole('button', { name: 'Voir mon rendez-vous' }))
  await user.click(await screen.findByRole('button', { name: 'Recevoir un nouveau lien' }))

  expect(await screen.findByText('Votre demande est enregistrée')).toBeTruthy()
  expect(server.sentTo('POST /api/public/recap/links')).toEqual([{ token: 'abc' }])
  recapToken.forget()
})
