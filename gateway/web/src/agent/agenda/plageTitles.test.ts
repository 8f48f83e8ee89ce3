import { expect, test } from 'vitest'
import type { AgendaItem } from './agendaItems'
import { titlePlacesOf } from './plageTitles'

const anItem = (kind: AgendaItem['kind'], key: string, start: string, end: string): AgendaItem => ({
  key,
  kind,
  opens: null,
  title: key,
  detail: null,
  color: null,
  start: `2026-11-24T${start}:00+01:00`,
  end: `2026-11-24T${end}:00+01:00`,
  agentIds: ['a1'],
  recurring: false,
})

test('writes the title of a plage after the RDVs of its first minutes, and those of two plages on two lines', () => {
  const items = [anItem('plage', 'Matin', '08:00', '12:00'), anItem('plage', 'Mairie', '08:00', '12:00'), anItem('rdv', 'r1', '08:00', '08:50')]

  expect([...titlePlacesOf(items)]).toEqual([
    ['Matin', 1 / 4],
    ['Mairie', 5 / 16],
  ])
})

test('finds no place for the title of a plage that is full, or shorter than a line', () => {
  const items = [anItem('plage', 'Pleine', '08:00', '09:00'), anItem('rdv', 'r1', '08:00', '09:00'), anItem('plage', 'Brève', '10:00', '10:10')]

  expect(titlePlacesOf(items).size).toBe(0)
})
