import { QueryClient } from '@tanstack/react-query'
import { afterEach, expect, test, vi } from 'vitest'
import { Problem } from '../../api/problem'
import type { AgentRdv } from '../../api/types'
import * as rdvs from '../agenda/agendaApi'
import { absenceDraftOf, absenceSchema, emptyAbsence, type AbsenceInput } from './absenceForm'
import { treat } from './treatment'

const conges: AbsenceInput = { ...emptyAbsence('2026-12-07'), title: 'Congés' }
const refused = (over: Partial<AbsenceInput>) => absenceSchema.safeParse({ ...conges, ...over }).error?.issues.map(({ path }) => path.join('.')) ?? []

const rdv = {
  rdvId: 'r1',
  start: '2026-12-07T09:00:00+01:00',
  zone: 'Europe/Paris',
  agents: [{ agentId: 'a1', displayName: 'Awa' }],
} as AgentRdv

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
})

test('moves a RDV to the nearest créneau, and puts it back when that is undone', async () => {
  const move = vi.spyOn(rdvs, 'moveRdv').mockResolvedValue(rdv)
  const client = new QueryClient()
  vi.spyOn(client, 'fetchQuery').mockResolvedValue([{ start: '2026-12-08T10:00:00+01:00', agentId: 'a2' }])

  const treated = await treat(client, rdv, 'move')
  await treated.undo?.()

  expect(treated.words).toBe('Déplacé au mardi 8 décembre à 10\u00a0h\u00a000, l’usager est prévenu.')
  expect(move.mock.calls.map(([, to]) => to)).toEqual([
    { start: '2026-12-08T10:00:00+01:00', agentIds: ['a2'] },
    { start: rdv.start, agentIds: ['a1'], confirmed: true },
  ])
})

test('leaves a RDV at its hour when the service does not answer', async () => {
  vi.spyOn(rdvs, 'cancelRdv').mockRejectedValue(new Problem(503, '/problems/service-indisponible', ''))

  expect(await treat(new QueryClient(), rdv, 'cancel')).toMatchObject({ failed: true })
  expect(await treat(new QueryClient(), rdv, 'leave')).toMatchObject({ failed: false, words: 'Laissé à son heure.' })
})
