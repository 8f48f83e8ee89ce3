import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, configure, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { MemoryRouter, Route, Routes, useLocation } from 'react-router'
import { afterEach, beforeEach, vi } from 'vitest'
import type { Recap } from '../api/types'
import { OFFERS } from './offers'

type Answer = [status: number, body?: unknown]
type Played = Record<string, (url: URL, body: Record<string, unknown>) => Answer>

/** For the tests of this folder: answers calls by « METHOD /path » and keeps what was sent. */
export function playServer(answers: Played) {
  const sent: { call: string; body: Record<string, unknown> }[] = []
  vi.stubGlobal('fetch', async (path: string, init: RequestInit = {}) => {
    const url = new URL(path, 'http://localhost')
    const call = `${init.method ?? 'GET'} ${url.pathname}`
    const body = (init.body ? JSON.parse(String(init.body)) : {}) as Record<string, unknown>
    sent.push({ call, body })
    const [status, answer] = answers[call]?.(url, body) ?? [404, {}]
    return new Response(status === 204 ? null : JSON.stringify(answer ?? null), { status })
  })
  return { sent, sentTo: (call: string) => sent.filter((one) => one.call === call).map(({ body }) => body) }
}

export function openPage(address: string, path: string, page: ReactNode) {
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <MemoryRouter initialEntries={[address]}>
        <Routes>
          <Route path={path} element={page} />
          <Route path="*" element={<Elsewhere />} />
        </Routes>
      </MemoryRouter>
    </QueryClientProvider>,
  )
  return userEvent.setup()
}

function Elsewhere() {
  return <p>Ailleurs : {useLocation().pathname}</p>
}

export const problem = (status: number, name: string, members: object = {}): Answer => [status, { type: `/problems/${name}`, title: name, ...members }]

export const RECAP = {
  rdvId: 'r1',
  status: 'unknown',
  start: '2030-12-03T09:00:00+01:00',
  end: '2030-12-03T09:30:00+01:00',
  zone: 'Europe/Paris',
  collectif: false,
  title: null,
  motif: { name: 'Passeport', type: 'sur_place', instructionsBefore: null, instructionsAfter: 'Apportez une photo.', cancellationWarning: null },
  lieu: { lieuId: 'l1', name: 'Hôtel de ville', street: '1 place', postalCode: '38000', city: 'Valmont', pmr: true, telephone: null, latitude: 45, longitude: 5 },
  organisation: { name: 'Mairie de Valmont', numero: 1, slug: 'valmont', contact: { telephone: '01 99 00 77 53', email: null, site: null, horaires: null } },
  usager: { firstName: 'Awa', lastName: 'Durand' },
  participants: [
    { firstName: 'Awa', lastName: 'Durand' },
    { firstName: 'Léa', lastName: 'Durand' },
  ],
  reference: 'K7Q2',
  cancellable: true,
  cancellableUntil: '2030-12-03T05:00:00+01:00',
  movable: true,
  movableUntil: '2030-12-01T09:00:00+01:00',
  undoUntil: null,
} as Recap

/** Cleans after each test of a file that draws pages. */
export function drawPages() {
  configure({ asyncUtilTimeout: 10_000 })
  Object.assign(OFFERS, { sms: true, franceConnect: true, proches: true, changes: true, mesRdvs: true })
  beforeEach(() => {
    document.cookie = 'XSRF-TOKEN=t'
    window.scrollTo = () => {}
    HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
      this.open = true
    }
    HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
      this.open = false
    }
  })
  afterEach(() => {
    cleanup()
    sessionStorage.clear()
    vi.unstubAllGlobals()
  })
}
