// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, configure, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter, Route, Routes } from 'react-router'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { JourneyPage } from './JourneyPage'

const START = '2030-12-03T09:00:00+01:00'
const NEAR = { start: '2030-12-03T09:30:00+01:00', end: '2030-12-03T10:00:00+01:00' }
const CONTACT = { telephone: '01 02 03 04 05', email: null, site: null, horaires: null }
const MOTIF = { motifId: 'm1', name: 'Retrait d’un titre', type: 'sur_place', serviceName: 'État civil', durationMin: 30, personsMax: 1, categorie: null, instructionsBefore: null, movable: true }
const ATELIER = { ...MOTIF, motifId: 'm2', name: 'Atelier numérique', collectif: true }
const LIEU = { lieuId: 'l1', numero: 1, name: 'Hôtel de ville', street: '1 place', postalCode: '38000', city: 'Valmont', pmr: true, telephone: null, nextStart: START }

const SEANCE = { rdvId: 'r1', motifId: 'm2', start: START, end: '2030-12-03T10:00:00+01:00', zone: 'Europe/Paris', title: 'Déclarer ses impôts', seats: 2, seatsLeft: 1, lieu: LIEU }

/** A small booking server: one créneau that can be taken away, and what was posted to it. */
function bookingServer() {
  const state = { taken: new Set<string>(), empty: false, holds: 0 }
  const week = (from: string) => ({
    zone: 'Europe/Paris',
    days: from === '2030-12-02' && !state.empty ? [{ day: '2030-12-03', creneaux: [{ start: START, end: NEAR.start }] }] : [],
    next: state.empty ? null : { start: START },
  })
  const hold = (start: string) => ({
    holdId: `h${state.holds}`,
    start,
    end: NEAR.end,
    zone: 'Europe/Paris',
    expiresAt: new Date(Date.now() + 900_000).toISOString(),
    renewable: true,
  })
  const answers: Record<string, (url: URL, body: { start: string }) => [number, unknown]> = {
    'GET /api/public/organisations/1': () => [200, { organisationId: 'o1', numero: 1, slug: 'valmont', name: 'Mairie de Valmont', zone: 'Europe/Paris', contact: CONTACT, motifs: [MOTIF, ATELIER] }],
    'GET /api/public/lieux': () => [200, [{ ...LIEU, nextStart: state.empty ? null : START }]],
    'GET /api/public/creneaux': (url) => [200, week(url.searchParams.get('from')!)],
    'GET /api/public/rdvs-collectifs': () => [200, state.empty ? [] : [SEANCE]],
    'GET /api/public/rdvs-collectifs/r1': () => [200, { ...SEANCE, seatsLeft: state.taken.has('r1') ? 0 : 1 }],
    'GET /api/public/session': () => [200, { email: null }],
    'POST /api/public/codes': () => [202, undefined],
    'GET /api/public/holds/h1': () => [200, hold(START)],
    'POST /api/public/holds': (_, { start }) => {
      if (state.taken.has(start)) return [409, { type: '/problems/creneau-taken', title: 'Pris', creneaux: [NEAR] }]
      state.holds += 1
      return [201, hold(start)]
    },
  }
  vi.stubGlobal('fetch', async (path: string, init: RequestInit = {}) => {
    const url = new URL(path, 'http://localhost')
    const answer = answers[`${init.method ?? 'GET'} ${url.pathname}`]
    const [status, body] = answer?.(url, init.body ? JSON.parse(String(init.body)) : undefined) ?? [404, {}]
    return new Response(JSON.stringify(body), { status })
  })
  return state
}

function open(search: string) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  render(
    <QueryClientProvider client={client}>
      <MemoryRouter initialEntries={[`/org/1/valmont${search}`]}>
        <Routes>
          <Route path="/org/:numero/:slug" element={<JourneyPage />} />
        </Routes>
      </MemoryRouter>
    </QueryClientProvider>,
  )
  return userEvent.setup()
}

configure({ asyncUtilTimeout: 10_000 })

beforeEach(() => {
  document.cookie = 'XSRF-TOKEN=t'
  window.scrollTo = () => {}
})
afterEach(() => {
  cleanup()
  sessionStorage.clear()
  vi.unstubAllGlobals()
})

test('names each créneau by its full date', async () => {
  bookingServer()
  open('?motif=m1&lieu=l1')

  const creneau = await screen.findByRole('link', { name: /mardi 3 décembre 2030 à\s*09\sh\s00/ })

  expect(creneau.getAttribute('href')).toBe('/org/1/valmont?motif=m1&lieu=l1&creneau=2030-12-03T09:00')
})

test('leads from an empty week to the next créneau', async () => {
  bookingServer()
  const user = open('?motif=m1&lieu=l1&semaine=2030-11-25')

  await user.click(await screen.findByRole('link', { name: /Voir le prochain créneau : mardi 3 décembre/ }))

  expect(await screen.findByRole('heading', { name: 'Semaine du 2 au 7 décembre 2030' })).toBeTruthy()
})

test('gives the telephone of the organisation when there is no créneau at all', async () => {
  bookingServer().empty = true
  open('?motif=m1&lieu=l1')

  expect(await screen.findByRole('link', { name: '01 02 03 04 05' })).toBeTruthy()
})

test('offers the nearest créneau and keeps what was typed when the créneau is lost', async () => {
  const server = bookingServer()
  const user = open('?motif=m1&lieu=l1&creneau=2030-12-03T09:00')
  await user.type(await screen.findByLabelText('Prénom'), 'Awa')
  cleanup()
  sessionStorage.setItem('rdv.parcours', sessionStorage.getItem('rdv.parcours')!.replace(/"hold":\{[^}]*\}/, '"hold":null'))
  server.taken.add(START)

  const back = open('?motif=m1&lieu=l1&creneau=2030-12-03T09:00')
  await back.click(await screen.findByRole('link', { name: /Mardi 3 décembre à\s*09\sh\s30/ }))

  expect(await screen.findByDisplayValue('Awa')).toBeTruthy()
  expect(await screen.findByText(/Créneau gardé pour vous/)).toBeTruthy()
})

test('takes one hold when the page is opened again', async () => {
  const server = bookingServer()
  open('?motif=m1&lieu=l1&creneau=2030-12-03T09:00')
  await screen.findByText(/Créneau gardé pour vous/)
  cleanup()

  open('?motif=m1&lieu=l1&creneau=2030-12-03T09:00')
  await screen.findByText(/Créneau gardé pour vous/)
  expect(server.holds).toBe(1)
})

test('shows the sessions of a motif collectif with the seats left', async () => {
  bookingServer()
  open('?motif=m2')

  expect(await screen.findByText('1 place restante')).toBeTruthy()
  expect(screen.getByText('Déclarer ses impôts')).toBeTruthy()
  const link = screen.getByRole('link', { name: /S’inscrire\s*à la séance du mardi 3 décembre 2030/ })
  expect(link.getAttribute('href')).toBe('/org/1/valmont?motif=m2&seance=r1')
})

test('tells that a session is full and where to look', async () => {
  bookingServer().taken.add('r1')
  open('?motif=m2&seance=r1')

  expect(await screen.findByRole('heading', { name: 'Il ne reste plus de place à cette séance' })).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Voir toutes les séances' }).getAttribute('href')).toBe('/org/1/valmont?motif=m2&lu=1')
})

test('says that no session has seats, and whom to call', async () => {
  bookingServer().empty = true
  open('?motif=m2')

  expect(await screen.findByText('Aucune séance n’a de place restante pour le moment')).toBeTruthy()
  expect(screen.getByRole('link', { name: '01 02 03 04 05' })).toBeTruthy()
})

test('lists the fields to correct and leads to them', async () => {
  bookingServer()
  const user = open('?motif=m1&lieu=l1&creneau=2030-12-03T09:00')
  await screen.findByText(/Créneau gardé pour vous/)

  await user.click(screen.getByRole('button', { name: 'Continuer' }))

  expect(await screen.findByRole('heading', { name: '3 champs sont à corriger' })).toBeTruthy()
  expect(screen.getByLabelText('Prénom').getAttribute('aria-invalid')).toBe('true')
  expect(document.title).toBe('Erreur – Vos coordonnées – Mairie de Valmont – Prendre rendez-vous')
})
