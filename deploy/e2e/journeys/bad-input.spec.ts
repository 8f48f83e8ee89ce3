import { expect, test, type APIRequestContext } from '@playwright/test'
import { bearerOf } from '../support/api'

const NOWHERE = '01977f00-0000-7000-8000-000000000000'
const UNREADABLE = ['', '{', 'null', '[]', '"text"', '{"motifId":12}', '{"email":"a\\u0000b@c.fr"}', `{"email":"${'a'.repeat(20_000)}"}`]

const PUBLIC_READS = [
  '/api/public/organisations/abc',
  '/api/public/organisations/999999999999999999999',
  '/api/public/organisations/424242',
  '/api/public/lieux',
  '/api/public/lieux?motifId=abc',
  `/api/public/lieux?motifId=${NOWHERE}`,
  `/api/public/creneaux?motifId=${NOWHERE}&from=2026-13-45&days=7`,
  `/api/public/creneaux?motifId=${NOWHERE}&from=2026-12-01&days=-1`,
  `/api/public/creneaux?motifId=${NOWHERE}&from=2026-12-01&days=100000&persons=99`,
  '/api/public/holds/abc',
  `/api/public/holds/${NOWHERE}`,
  '/api/public/recap',
  '/api/public/recap/rdv.ics',
  '/api/public/nothing-here',
]
const PUBLIC_WRITES = [
  '/api/public/holds',
  `/api/public/holds/${NOWHERE}/renewal`,
  '/api/public/codes',
  '/api/public/session',
  '/api/public/rdvs',
  '/api/public/recap',
  '/api/public/recap/cancellation',
]
const AGENT_READS = [
  '/api/agents',
  '/api/agents?organisationId=abc',
  `/api/agents?organisationId=${NOWHERE}`,
  '/api/organisations/abc',
  `/api/organisations/${NOWHERE}`,
  '/api/motifs',
  `/api/motifs?organisationId=${NOWHERE}`,
  '/api/motifs/abc',
  '/api/plages-ouverture?organisationId=abc&agentId=abc',
  `/api/agenda?organisationId=${NOWHERE}&agentId=${NOWHERE}&from=hier&to=demain`,
  `/api/rdvs?organisationId=${NOWHERE}&agentId=${NOWHERE}&from=2026-01-01&to=2020-01-01`,
  `/api/rdvs/${NOWHERE}`,
]
const AGENT_WRITES = ['/api/invitations', '/api/motifs', '/api/plages-ouverture', '/api/rdvs', `/api/rdvs/${NOWHERE}/cancellation`, '/api/espaces', `/api/organisations/${NOWHERE}/lieux`]

test.describe('bad input', () => {
  test.skip(({ isMobile }) => isMobile, 'no page is involved')

  test('gets a problem with a stable type and a French title, never an error of ours', async ({ request }) => {
    const { token } = await csrf(request)
    const bearer = await bearerOf(request, 'admin@demo.rdv')
    const faults: string[] = []
    for (const path of PUBLIC_READS) faults.push(...(await faultsOf(request, 'GET', path)))
    for (const path of AGENT_READS) faults.push(...(await faultsOf(request, 'GET', path, bearer)))
    for (const body of UNREADABLE) {
      const json = { 'content-type': 'application/json', 'idempotency-key': NOWHERE }
      for (const path of PUBLIC_WRITES) faults.push(...(await faultsOf(request, 'POST', path, { ...json, 'X-XSRF-TOKEN': token }, body)))
      for (const path of AGENT_WRITES) faults.push(...(await faultsOf(request, 'POST', path, { ...json, ...bearer }, body)))
    }
    expect(faults).toEqual([])
  })

  test('without a token, without its CSRF header or on a private path is refused the same way', async ({ playwright }) => {
    const request = await playwright.request.newContext({ baseURL: test.info().project.use.baseURL })
    expect((await request.get('/api/rdvs')).status()).toBe(401)
    expect((await request.get('/api/rdvs', { headers: { Authorization: 'Bearer not-a-token' } })).status()).toBe(401)
    expect((await request.post('/api/public/holds', { data: {} })).status()).toBe(403)
    for (const path of ['/internal/offers', '/internal/rdvs/x/pre-demandes', '/actuator/env', '/actuator/prometheus']) {
      expect((await request.get(path)).status(), path).toBe(404)
    }
    await request.dispose()
  })
})

async function csrf(request: APIRequestContext) {
  await request.get('/api/session')
  const { cookies } = await request.storageState()
  return { token: cookies.find(({ name }) => name === 'XSRF-TOKEN')!.value }
}

/** What is wrong with an answer to bad input; nothing for a harmless 2xx to a reading. */
async function faultsOf(request: APIRequestContext, method: string, path: string, headers: Record<string, string> = {}, data?: string): Promise<string[]> {
  const answer = await request.fetch(path, { method, headers, data, maxRedirects: 0 })
  const status = answer.status()
  const body = await answer.text()
  const where = `${method} ${path} ${data?.slice(0, 30) ?? ''}: ${status} ${body.slice(0, 200)}`
  if (method === 'GET' && status === 200) return []
  if (status < 400 || status >= 500) return status === 204 || status === 202 ? [] : [where]
  const problem = answer.headers()['content-type']?.startsWith('application/problem+json') ? JSON.parse(body) : {}
  const isFine = /^\/problems\/[a-z-]+$/.test(problem.type ?? '') && problem.title && !/exception|\bat [a-z]+\./i.test(body)
  return isFine ? [] : [where]
}
