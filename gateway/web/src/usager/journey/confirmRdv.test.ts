// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Problem } from '../../api/problem'
import type { Hold } from '../../api/types'
import { confirmRdv } from './confirmRdv'
import { EMPTY_DRAFT } from './identityForm'
import { JourneyMemory } from './journeyMemory'

interface Sent {
  path: string
  body: Record<string, unknown>
  key: string | null
}

/** Answers each call in turn and keeps what was sent. */
function server(...answers: [number, unknown][]): Sent[] {
  const sent: Sent[] = []
  document.cookie = 'XSRF-TOKEN=t'
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    sent.push({ path, body: JSON.parse(String(init.body)), key: new Headers(init.headers).get('Idempotency-Key') })
    const [status, body] = answers.shift() ?? [500, {}]
    return new Response(JSON.stringify(body), { status })
  })
  return sent
}

const booked: [number, unknown] = [201, { rdvId: 'r1', recap: { rdvId: 'r1' } }]
const hold = { holdId: 'h1' } as Hold
const choice = { motifId: 'm1', lieuId: 'l1', start: '2026-12-01T10:00:00+01:00', persons: 1 }
const draft = { ...EMPTY_DRAFT, firstName: 'Awa', lastName: 'Durand', email: 'awa@exemple.fr' }

function confirm(over: { code?: string | null; hold?: Hold | null; memory?: JourneyMemory } = {}) {
  const onProved = vi.fn()
  const memory = over.memory ?? new JourneyMemory()
  const result = confirmRdv({ choice, hold: over.hold === undefined ? hold : over.hold, draft, code: over.code ?? null, memory, onProved })
  return { result, onProved }
}

beforeEach(() => sessionStorage.clear())
afterEach(() => vi.unstubAllGlobals())

test('proves the address before it books', async () => {
  const sent = server([201, { email: 'awa@exemple.fr' }], booked)
  const { result, onProved } = confirm({ code: '123456' })

  expect((await result).rdvId).toBe('r1')
  expect(sent.map(({ path }) => path)).toEqual(['/api/public/session', '/api/public/rdvs'])
  expect(onProved).toHaveBeenCalledWith('awa@exemple.fr')
})

test('books without a code when the address is proved', async () => {
  const sent = server(booked)

  await confirm().result

  expect(sent).toHaveLength(1)
  expect(sent[0]!.body).toMatchObject({ holdId: 'h1', usager: { firstName: 'Awa', lastName: 'Durand' } })
})

test('books by the créneau when the hold ran out', async () => {
  const sent = server([410, { type: '/problems/hold-expired' }], booked)

  await confirm().result

  expect(sent[1]!.body).toMatchObject(choice)
  expect(sent[1]!.body).not.toHaveProperty('holdId')
  expect(sent[1]!.key).not.toBe(sent[0]!.key)
})

test('tries again with the same key after a fault of the network', async () => {
  const memory = new JourneyMemory()
  const sent = server([503, {}], booked)

  await expect(confirm({ memory }).result).rejects.toBeInstanceOf(Problem)
  await confirm({ memory }).result

  expect(sent[0]!.key).toBe(sent[1]!.key)
})

test('does not book when the code is wrong', async () => {
  const sent = server([422, { type: '/problems/code-invalide', triesLeft: 2 }])

  await expect(confirm({ code: '000000' }).result).rejects.toMatchObject({ triesLeft: 2 })
  expect(sent).toHaveLength(1)
})
