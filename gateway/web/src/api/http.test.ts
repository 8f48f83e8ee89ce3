// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { call } from './http'
import { Problem } from './problem'
import { messageOf } from './problemMessages'

const expireCookie = () => (document.cookie = 'XSRF-TOKEN=; expires=Thu, 01 Jan 1970 00:00:00 GMT')

function answering(status: number, body: string, onCall: (path: string, init: RequestInit) => void = () => {}) {
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    onCall(path, init)
    return new Response(status === 204 ? null : body, { status })
  })
}

beforeEach(expireCookie)
afterEach(() => vi.unstubAllGlobals())

test('leaves out of the address what is not known', async () => {
  const paths: string[] = []
  answering(200, '[]', (path) => paths.push(path))

  await call('GET', '/api/public/creneaux', { query: { motifId: 'm1', lieuId: null, days: 7 } })

  expect(paths).toEqual(['/api/public/creneaux?motifId=m1&days=7'])
})

test('sends the CSRF token with what changes something, after asking for it once', async () => {
  const calls: [string, string | null][] = []
  answering(204, '', (path, init) => {
    calls.push([path, new Headers(init.headers).get('X-XSRF-TOKEN')])
    if (path === '/api/session') document.cookie = 'XSRF-TOKEN=secret'
  })

  await call('POST', '/api/public/codes', { body: {} })
  await call('POST', '/api/public/codes', { body: {} })

  expect(calls).toEqual([
    ['/api/session', null],
    ['/api/public/codes', 'secret'],
    ['/api/public/codes', 'secret'],
  ])
})

test('gives the problem of the service with its members', async () => {
  answering(409, JSON.stringify({ type: '/problems/creneau-taken', title: 'Pris', creneaux: [{ start: 'a' }] }))

  const error = await call('GET', '/x').catch((caught: unknown) => caught)

  expect(error).toBeInstanceOf(Problem)
  expect(error).toMatchObject({ status: 409, members: { creneaux: [{ start: 'a' }] } })
  expect((error as Problem).is('creneau-taken')).toBe(true)
})

test('makes a problem of a page of a proxy and of a cut network', async () => {
  answering(502, '<html>Bad gateway</html>')
  expect(messageOf(await call('GET', '/x').catch((caught: unknown) => caught)).title).toBe(
    'Le service est momentanément indisponible',
  )

  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
  expect(messageOf(await call('GET', '/x').catch((caught: unknown) => caught)).title).toBe(
    'La connexion a été interrompue',
  )
})

test('always has something to say in French', () => {
  const say = (status: number, type = 'about:blank', title = '') => messageOf(new Problem(status, type, title)).title

  expect(say(503, '/problems/agenda-indisponible', 'x')).toBe('Les créneaux sont momentanément indisponibles')
  expect(say(409, '/problems/autre', 'Ce motif est fermé')).toBe('Ce motif est fermé')
  expect(say(412)).toBe('Une autre personne a modifié cet élément')
  expect(say(418)).toBe('Une erreur inattendue s’est produite')
  expect(messageOf(new TypeError('bug')).title).toBe('Une erreur inattendue s’est produite')
})

test('names refused fields by the last part of their path', () => {
  const problem = new Problem(422, '/problems/champs-invalides', '', null, { champs: { 'usager.firstName': 'Obligatoire' } })

  expect(problem.champs).toEqual({ firstName: 'Obligatoire' })
})
