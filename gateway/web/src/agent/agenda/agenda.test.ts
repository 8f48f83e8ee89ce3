import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import type { Agenda } from '../../api/agenda'
import type { AgentRdv } from '../../api/types'
import { Problem } from '../../api/problem'
import { agendaAddressFrom, daysOf, opening, periodInWords, periodOf } from './agendaAddress'
import { hiddenDaysOf, itemsOf, shownHoursOf } from './agendaItems'
import { countsOf } from './calendarEvents'
import { textColourOn } from './colours'
import { blocksOf } from './columnBlocks'
import { statusLookOf } from './rdvStatus'
import { byDay, spanInWords, startInMonth, timesOn } from './itemTimes'
import { concerns, toRead } from './useLiveAgenda'
import { warningsOf } from './warnings'

const zone = 'Europe/Paris'
const today = Temporal.PlainDate.from('2026-11-25')
const address = (search: string, phone = false) =>
  agendaAddressFrom(new URLSearchParams(search), { today, agentId: 'me', everyone: ['me', 'a1', 'a2'], phone })

function anRdv(over: Partial<AgentRdv> = {}): AgentRdv {
  return {
    rdvId: 'r1',
    start: '2026-11-24T09:00:00+01:00',
    end: '2026-11-24T09:30:00+01:00',
    zone,
    organisationId: 'o1',
    createdBy: 'usager',
    status: 'unknown',
    overbooked: false,
    collectif: false,
    title: null,
    seats: null,
    version: 1,
    notified: true,
    motifId: 'm1',
    motifType: 'sur_place',
    lieuId: null,
    motifName: 'Passeport',
    color: '#0b5563',
    lieuName: null,
    agents: [],
    usagers: [{ firstName: 'Awa', lastName: 'Durand', telephone: null, email: null }],
    ...over,
  }
}

const agenda: Agenda = {
  zone,
  feries: [],
  absences: [],
  plagesElsewhere: [],
  rdvsElsewhere: [],
  plages: [
    {
      plageOuvertureId: 'p1',
      agentId: 'a1',
      title: 'Mardi',
      day: '2026-11-24',
      start: '2026-11-24T09:00:00+01:00',
      end: '2026-11-24T12:00:00+01:00',
      lieuName: null,
      motifNames: [],
      recurring: true,
      moved: false,
    },
  ],
}

test('shows the week on a computer and the list on a phone, unless the address says', () => {
  expect(address('').view).toBe('semaine')
  expect(address('', true).view).toBe('liste')
  expect(address('vue=jour&date=2026-12-01&agent=a2', true)).toMatchObject({ view: 'jour', agentIds: ['a2'] })
  expect(address('vue=siecle').view).toBe('semaine')
})

test('shows several agents, or everyone, and who looks when the address names nobody', () => {
  expect(address('agent=a1&agent=a2').agentIds).toEqual(['a1', 'a2'])
  expect(address('agent=tous').agentIds).toEqual(['me', 'a1', 'a2'])
  expect(address('').agentIds).toEqual(['me'])
})

test('leaves out whose agenda one may not open, as soon as that is known', () => {
  const early = agendaAddressFrom(new URLSearchParams('agent=a1&agent=left'), { today, agentId: 'me', everyone: null, phone: false })

  expect(address('agent=a1&agent=left').agentIds).toEqual(['a1'])
  expect(address('agent=left').agentIds).toEqual(['me'])
  expect(early.agentIds).toEqual(['a1', 'left'])
})

test('says which agenda or date of an address cannot be shown', () => {
  expect(address('agent=a1&date=2026-12-01').refused).toBeNull()
  expect(address('agent=left').refused).toMatch(/voici le vôtre/)
  expect(address('agent=a1&agent=left').refused).toMatch(/voici les autres/)
  expect(address('agent=tous&date=2026-02-31').refused).toBe('Cette date n’existe pas : voici aujourd’hui.')
})

test('opens one thing at a time', () => {
  expect(address('plage=p1&occurrence=2026-12-01').opened).toEqual({ kind: 'plage', id: 'p1', day: '2026-12-01' })
  expect(opening({ kind: 'rdv', id: 'r1', day: null })).toEqual({ rdv: 'r1', plage: null, absence: null, occurrence: null })
  expect(opening(null)).toEqual({ rdv: null, plage: null, absence: null, occurrence: null })
})

test('shows a month by whole weeks', () => {
  expect(periodOf(address('vue=mois'))).toMatchObject({ from: Temporal.PlainDate.from('2026-10-26'), to: Temporal.PlainDate.from('2026-12-06') })
  expect(periodInWords(address('vue=mois'))).toBe('novembre 2026')
})

test('asks for whole days, both included', () => {
  expect(periodOf(address(''))).toMatchObject({ from: Temporal.PlainDate.from('2026-11-23'), to: Temporal.PlainDate.from('2026-11-29') })
  expect(periodInWords(address(''))).toBe('Semaine du 23 au 29 novembre 2026')
  expect(periodInWords(address('vue=jour&date=2026-12-01'))).toBe('mardi 1er décembre 2026')
})

test('leaves cancelled RDVs out until they are asked for', () => {
  const rdvs = [anRdv(), anRdv({ rdvId: 'r2', status: 'excused' })]

  expect(itemsOf(agenda, rdvs, false).map(({ key }) => key)).toEqual(['plage p1 2026-11-24T09:00:00+01:00', 'r1'])
  expect(itemsOf(agenda, rdvs, true)).toHaveLength(3)
})

test('hides a week-end without anything unless Saturday is asked for, and widens the hours when needed', () => {
  const saturday = anRdv({ start: '2026-11-28T07:30:00+01:00', end: '2026-11-28T20:15:00+01:00' })

  expect(hiddenDaysOf(itemsOf(agenda, [], false), zone, false)).toEqual([0, 6])
  expect(hiddenDaysOf(itemsOf(agenda, [], false), zone, true)).toEqual([0])
  expect(hiddenDaysOf(itemsOf(agenda, [saturday], false), zone, false)).toEqual([0])
  expect(shownHoursOf(itemsOf(agenda, [], false), zone)).toEqual({ from: 8, to: 19 })
  expect(shownHoursOf(itemsOf(agenda, [saturday], false), zone)).toEqual({ from: 7, to: 21 })
})

test('puts RDVs that overlap side by side, over the plage that holds them', () => {
  const at = (rdvId: string, from: string, to: string) => anRdv({ rdvId, start: `2026-11-24T${from}:00+01:00`, end: `2026-11-24T${to}:00+01:00` })
  const rdvs = [at('r1', '09:00', '10:00'), at('r2', '09:30', '10:30'), at('r3', '10:30', '11:00')]

  const blocks = blocksOf(itemsOf(agenda, rdvs, false), { day: Temporal.PlainDate.from('2026-11-24'), zone, from: 8, to: 18 })

  expect(blocks.map(({ item, lane, lanes }) => [item.key.split(' ')[0], lane, lanes])).toEqual([
    ['plage', 0, 1],
    ['r1', 0, 2],
    ['r2', 1, 2],
    ['r3', 0, 1],
  ])
  expect(blocks[1]).toMatchObject({ top: 10, height: 10 })
})

test('reads again for a change of the days shown, a zone apart, and for one without days', () => {
  const week = { from: '2026-11-23', to: '2026-11-29' }
  const change = (from: string | null, to: string | null) => ({ agentId: 'a1', kind: 'rdv' as const, from, to })

  expect(concerns(change('2026-11-30', '2026-11-30'), week)).toBe(true)
  expect(concerns(change('2026-12-01', '2026-12-01'), week)).toBe(false)
  expect(concerns(change(null, null), week)).toBe(true)
})

test('reads the RDV of an open panel again at once, whatever its day', () => {
  const week = { from: '2026-11-23', to: '2026-11-29' }
  const change = (kind: 'rdv' | 'plage', day: string) => ({ agentId: 'a1', kind, from: day, to: day })

  expect(toRead(change('rdv', '2026-11-24'), week)).toEqual({ now: ['rdvs', 'rdv'], later: [] })
  expect(toRead(change('rdv', '2026-12-24'), week)).toEqual({ now: ['rdv'], later: ['rdvs'] })
  expect(toRead(change('plage', '2026-12-24'), week)).toEqual({ now: [], later: ['agenda'] })
})

test('tells the warnings of a move, and none for another fault', () => {
  const warned = new Problem(409, '/problems/avertissements', '', null, { avertissements: [{ code: 'chevauchement', message: 'Elle chevauche' }] })

  expect(warningsOf(warned)).toEqual(['Elle chevauche'])
  expect(warningsOf(new Problem(409, '/problems/rdv-annule', ''))).toEqual([])
})

test('tells a RDV to come from one whose status is to be filled', () => {
  const end = Date.parse(anRdv().end)

  expect(statusLookOf(anRdv(), end - 1).label).toBe('À venir')
  expect(statusLookOf(anRdv(), end).label).toBe('À renseigner')
  expect(statusLookOf(anRdv({ status: 'noshow' }), end + 1).label).toBe('Absence non excusée')
})

test('writes on a motif colour in the one that reads better', () => {
  expect(textColourOn('#0b5563')).toBe('#ffffff')
  expect(textColourOn('#ffe066')).toBe('#000000')
  expect(textColourOn('not a colour')).toBe('#ffffff')
})

test('says of what lasts several days what holds for each of them', () => {
  const leave = { start: '2026-11-24T13:00:00+01:00', end: '2026-11-26T12:00:00+01:00' }
  const words = (day: string) => timesOn(day, leave, zone).replace(/\u00a0/g, ' ')

  expect(spanInWords(leave, zone)).toBe('du mardi 24 novembre à 13\u00a0h\u00a000 au jeudi 26 novembre à 12\u00a0h\u00a000')
  expect(spanInWords({ ...leave, end: leave.start }, zone)).toMatch(/^le mardi 24 novembre de 13/)

  expect(timesOn('2026-11-24', { start: '2026-11-24T08:30:00+01:00', end: '2026-11-24T12:00:00+01:00' }, zone, true)).toBe('8\u00a0h\u00a030–12\u00a0h')
  expect(words('2026-11-24')).toBe('dès 13 h 00')
  expect(words('2026-11-25')).toBe('toute la journée')
  expect(words('2026-11-26')).toBe('jusqu’à 12 h 00')
})

test('gives no hour to what takes whole days', () => {
  const conges = { start: '2026-11-24T00:00:00+01:00', end: '2026-11-25T23:59:00+01:00' }

  expect(['2026-11-24', '2026-11-25'].map((day) => timesOn(day, conges, zone))).toEqual(['toute la journée', 'toute la journée'])
  expect(startInMonth(conges, zone)).toBe('')
  expect(startInMonth({ ...conges, start: '2026-11-24T09:00:00+01:00' }, zone)).toBe('9\u00a0h')
})

test('counts the RDVs of each day, cancelled ones apart', () => {
  const rdvs = [anRdv(), anRdv({ rdvId: 'r2' }), anRdv({ rdvId: 'r3', status: 'excused' }), anRdv({ rdvId: 'r4', start: '2026-11-25T09:00:00+01:00' })]

  const counts = countsOf(itemsOf(agenda, rdvs, true), zone)

  expect(counts.map(({ id, extendedProps }) => [id, extendedProps.count])).toEqual([
    ['2026-11-24', 2],
    ['2026-11-25', 1],
  ])
})

test('shows what lasts several days on each of those that are shown', () => {
  const absence = (absenceId: string, start: string, end: string) => ({ absenceId, agentId: 'a1', title: absenceId, day: start.slice(0, 10), start: `${start}:00+01:00`, end: `${end}:00+01:00`, recurring: false })
  const absences = [absence('congés', '2026-11-20T13:00', '2026-11-24T12:00'), absence('nuit', '2026-11-25T20:00', '2026-11-26T00:00')] as Agenda['absences']

  const held = byDay(itemsOf({ ...agenda, plages: [], absences }, [], false), daysOf(periodOf(address(''))), zone)

  expect([...held].map(([day, ofDay]) => [day.slice(8), ...ofDay.map(({ title }) => title)])).toEqual([
    ['23', 'congés'],
    ['24', 'congés'],
    ['25', 'nuit'],
    ['26'],
    ['27'],
    ['28'],
    ['29'],
  ])
})

test('shows what is elsewhere over the plages that it takes from, in the order of the clock', () => {
  const elsewhere = { agentId: 'a1', start: '2026-11-24T10:00:00+01:00', end: '2026-11-24T11:00:00+01:00' }

  const shown = itemsOf({ ...agenda, plagesElsewhere: [elsewhere], rdvsElsewhere: [{ ...elsewhere, start: '2026-11-24T10:15:00+01:00' }] }, [], false)
  expect(shown.map(({ kind }) => kind)).toEqual(['plage', 'plageElsewhere', 'rdvElsewhere'])
})
