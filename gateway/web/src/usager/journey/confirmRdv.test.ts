// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Problem } from '../../api/problem'
import type { Hold } from '../../api/types'
import { confirmRdv } from './confirmRdv'
import { fittedDraft } from './identityForm'
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
const needs = { persons: 1, preDemandes: false, telephone: false, acceptance: false }
const draft = { ...fittedDraft(null, needs), firstName: 'Awa', lastName: 'Durand', email: 'awa@exemple.fr' }

const confirm = (over: { hold?: Hold | null; memory?: JourneyMemory } = {}) =>
  confirmRdv({ choice, hold: over.hold === undefined ? hold : over.hold, draft, memory: over.memory ?? new JourneyMemory() })

beforeEach(() => sessionStorage.clear())
afterEach(() => vi.unstubAllGlobals())

test('books the held créneau for the usager', async () => {
  const sent = server(booked)

  expect((await confirm()).rdvId).toBe('r1')
  expect(sent).toHaveLength(1)
  expect(sent[0]!.body).toMatchObject({ holdId: 'h1', usager: { firstName: 'Awa', lastName: 'Durand' }, participants: [{ self: true }] })
})

test('books the créneau itself when nothing is held', async () => {
  const sent = server(booked)

  await confirm({ hold: null })

  expect(sent[0]!.body).toMatchObject(choice)
})

test('books by the créneau when the hold ran out', async () => {
  const sent = server([410, { type: '/problems/hold-expired' }], booked)

  await confirm()

  expect(sent[1]!.body).toMatchObject(choice)
  expect(sent[1]!.body).not.toHaveProperty('holdId')
  expect(sent[1]!.key).not.toBe(sent[0]!.key)
})

test('tries again with the same key after a fault of the network', async () => {
  const memory = new JourneyMemory()
  const sent = server([503, {}], booked)

  await expect(confirm({ memory })).rejects.toBeInstanceOf(Problem)
  await confirm({ memory })

  expect(sent[0]!.key).toBe(sent[1]!.key)
})
