// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { drawPages, openPage, playServer, problem, RECAP } from '../playedServer'
import { MovePage } from './MovePage'

drawPages()

const NEW = '2030-12-04T10:00:00+01:00'
const week = { zone: 'Europe/Paris', days: [{ day: '2030-12-03', creneaux: [{ start: RECAP.start, end: RECAP.end }] }, { day: '2030-12-04', creneaux: [{ start: NEW, end: NEW }] }], next: null }
const known = { 'GET /api/public/recap': () => [200, RECAP] as [number, unknown], 'GET /api/public/recap/creneaux': () => [200, week] as [number, unknown] }

test('offers the other créneaux of the week of the RDV, its own one left out', async () => {
  playServer(known)
  openPage('/rdv/deplacer', '/rdv/deplacer', <MovePage />)

  const creneau = await screen.findByRole('link', { name: /mercredi 4 décembre 2030/ })
  expect(creneau.getAttribute('href')).toBe('/rdv/deplacer?creneau=2030-12-04T10:00')
  expect(screen.queryByRole('link', { name: /mardi 3 décembre 2030/ })).toBeNull()
  expect(screen.getByText(/est conservé tant que/)).toBeTruthy()
})

test('shows the old date beside the new one and changes nothing until it is confirmed', async () => {
  const server = playServer({ ...known, 'POST /api/public/recap/move': () => [200, { ...RECAP, start: NEW }] })
  const user = openPage('/rdv/deplacer?creneau=2030-12-04T10:00', '/rdv/deplacer', <MovePage />)

  expect(await screen.findByRole('heading', { name: 'Rendez-vous actuel' })).toBeTruthy()
  expect(screen.getByRole('heading', { name: 'Nouveau rendez-vous' })).toBeTruthy()
  expect(server.sentTo('POST /api/public/recap/move')).toEqual([])

  await user.click(screen.getByRole('button', { name: 'Confirmer le nouveau créneau' }))
  expect(await screen.findByText('Ailleurs : /rdv')).toBeTruthy()
  expect(server.sentTo('POST /api/public/recap/move')).toEqual([{ start: NEW }])
})

test('keeps the RDV and offers the nearest créneaux when the new one was taken (C8)', async () => {
  playServer({ ...known, 'POST /api/public/recap/move': () => problem(409, 'creneau-taken', { creneaux: [{ start: '2030-12-04T10:30:00+01:00' }] }) })
  const user = openPage('/rdv/deplacer?creneau=2030-12-04T10:00', '/rdv/deplacer', <MovePage />)

  await user.click(await screen.findByRole('button', { name: 'Confirmer le nouveau créneau' }))

  expect(await screen.findByText(/Votre rendez-vous actuel n’a pas changé/)).toBeTruthy()
  expect(screen.getByRole('link', { name: /Mercredi 4 décembre à\s*10\sh\s30/ })).toBeTruthy()
})

test('explains why a RDV cannot be moved any more, and whom to call', async () => {
  playServer({ 'GET /api/public/recap': () => [200, { ...RECAP, movable: false, movableUntil: '2020-12-01T09:00:00+01:00' }] })
  openPage('/rdv/deplacer', '/rdv/deplacer', <MovePage />)

  expect(await screen.findByText(/était possible jusqu’au mardi 1er décembre 2020/)).toBeTruthy()
  expect(screen.getByRole('link', { name: '01 99 00 77 53' })).toBeTruthy()
})
