import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Problem } from '../../api/problem'
import type { AgentRdv } from '../../api/types'
import * as rdvs from '../agenda/agendaApi'
import { absenceDraftOf, absenceSchema, emptyAbsence, type AbsenceInput } from './absenceForm'
import { treatAll } from './treatment'

const conges: AbsenceInput = { ...emptyAbsence('2026-12-07'), title: 'Congés' }
const refused = (over: Partial<AbsenceInput>) => absenceSchema.safeParse({ ...conges, ...over }).error?.issues.map(({ path }) => path.join('.')) ?? []

const rdv = {
  rdvId: 'r1',
  version: 3,
  start: '2026-12-07T09:00:00+01:00',
  zone: 'Europe/Paris',
  agents: [{ agentId: 'a1', displayName: 'Awa' }],
  notified: true,
  usagers: [],
} as unknown as AgentRdv

const under = { rdvId: 'r1', start: rdv.start, end: '2026-12-07T09:30:00+01:00' }
let client: QueryClient

beforeEach(() => {
  client = new QueryClient()
})
afterEach(() => vi.restoreAllMocks())

test('holds for a day, or for several when the last day follows the first', () => {
  expect(refused({})).toEqual([])
  expect(absenceDraftOf(conges, 'o1', 'a1')).toMatchObject({ endDay: null, recurrence: null })
  expect(absenceDraftOf({ ...conges, endDay: '2026-12-11' }, 'o1', 'a1').endDay).toBe('2026-12-11')
  expect(refused({ endDay: '2026-12-11', startTime: '14:00', endTime: '12:00' })).toEqual([])
})

test('refuses what could not be held', () => {
  expect(refused({ title: ' ' })).toEqual(['title'])
  expect(refused({ endDay: '2026-12-01' })).toContain('endDay')
  expect(refused({ startTime: '12:00', endTime: '12:00' })).toEqual(['endTime'])
  expect(refused({ repeated: 'week', endDay: '2026-12-08' })).toEqual(['endDay'])
  expect(refused({ repeated: 'week', firstDay: '2026-12-06' })).toEqual(['on'])
})

test('moves a RDV to the nearest créneau, and puts it back when that is undone', async () => {
  const move = vi.spyOn(rdvs, 'moveRdv').mockResolvedValue({ ...rdv, version: 4 })
  vi.spyOn(client, 'fetchQuery').mockResolvedValueOnce(rdv).mockResolvedValueOnce([{ start: '2026-12-08T10:00:00+01:00', agentId: 'a2' }])

  const [treated] = await treatAll(client, [under], { r1: 'move' })
  await treated!.undo?.(false)

  expect(treated!.words).toBe('Déplacé au mardi 8 décembre à 10\u00a0h\u00a000. L’usager est prévenu.')
  expect(move.mock.calls.map(([, to, seen]) => [to, seen])).toEqual([
    [{ start: '2026-12-08T10:00:00+01:00', agentIds: ['a2'] }, 3],
    [{ start: rdv.start, agentIds: ['a1'] }, 4],
  ])
})

test('tells of a RDV that could not be dealt with, and goes on with the next', async () => {
  vi.spyOn(rdvs, 'cancelRdv').mockRejectedValueOnce(new Problem(503, '/problems/service-indisponible', '')).mockResolvedValue(rdv)
  vi.spyOn(client, 'fetchQuery').mockResolvedValue(rdv)

  const treated = await treatAll(client, [under, { ...under, rdvId: 'r2' }], { r1: 'cancel', r2: 'cancel' })

  expect(treated.map(({ failed }) => failed)).toEqual([true, false])
})

test('reads nothing of a RDV that is left at its hour, as another organisation may keep it', async () => {
  const read = vi.spyOn(client, 'fetchQuery').mockRejectedValue(new Problem(403, '/problems/acces-refuse', ''))

  expect(await treatAll(client, [under], {})).toMatchObject([{ failed: false, rdv: null, words: 'Laissé à son heure.' }])
  expect(read).not.toHaveBeenCalled()
})
