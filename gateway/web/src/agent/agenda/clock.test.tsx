// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import type { AgentRdv } from '../../api/types'
import type { AgendaItem } from './agendaItems'
import { TeamWeek } from './TeamWeek'
import { Temporal } from 'temporal-polyfill'

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

test('tells that a RDV is over once its end comes, though nothing was read again', () => {
  vi.useFakeTimers({ now: new Date('2026-11-24T09:28:30+01:00') })
  const rdv = { status: 'unknown', end: '2026-11-24T09:30:00+01:00' } as AgentRdv
  const item: AgendaItem = {
    key: 'r1',
    kind: 'rdv',
    opens: { kind: 'rdv', id: 'r1', day: null },
    title: 'Awa Durand',
    detail: null,
    color: null,
    start: '2026-11-24T09:00:00+01:00',
    end: rdv.end,
    agentIds: ['a1'],
    recurring: false,
    rdv,
  }
  render(
    <TeamWeek
      title="Semaine"
      days={[Temporal.PlainDate.from('2026-11-24')]}
      zone="Europe/Paris"
      agents={[{ agentId: 'a1', displayName: 'Awa' }]}
      items={[item]}
      feries={[]}
      onOpen={() => undefined}
      onDay={() => undefined}
      onAgent={() => undefined}
    />,
  )

  act(() => void vi.advanceTimersByTime(60_000))
  expect(screen.getByText('(À venir)')).toBeTruthy()
  act(() => void vi.advanceTimersByTime(60_000))
  expect(screen.getByText('(À renseigner)')).toBeTruthy()
})
