import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import type { Agenda, AgentRdv } from '../../api/types'
import { agendaAddressFrom, periodInWords, periodOf } from './agendaAddress'
import { calendarEvents, hiddenDaysOf, shownHoursOf } from './calendarEvents'
import { textColourOn } from './colours'
import { statusLookOf } from './rdvStatus'

const zone = 'Europe/Paris'
const today = Temporal.PlainDate.from('2026-11-25')
const address = (search: string, phone = false) =>
  agendaAddressFrom(new URLSearchParams(search), { today, agentId: 'me', phone })

function anRdv(over: Partial<AgentRdv> = {}): AgentRdv {
  return {
    rdvId: 'r1',
    start: '2026-11-24T09:00:00+01:00',
    end: '2026-11-24T09:30:00+01:00',
    zone,
    organisationId: 'o1',
    createdBy: 'usager',
    status: 'unknown',
    motifId: 'm1',
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
  expect(address('vue=jour&date=2026-12-01&agent=a2', true)).toMatchObject({ view: 'jour', agentId: 'a2' })
  expect(address('vue=mois').view).toBe('semaine')
})

test('asks for whole days, both included', () => {
  expect(periodOf(address(''))).toMatchObject({ from: Temporal.PlainDate.from('2026-11-23'), to: Temporal.PlainDate.from('2026-11-29') })
  expect(periodInWords(address(''))).toBe('Semaine du 23 au 29 novembre 2026')
  expect(periodInWords(address('vue=jour&date=2026-12-01'))).toBe('mardi 1er décembre 2026')
})

test('leaves cancelled RDVs out until they are asked for', () => {
  const rdvs = [anRdv(), anRdv({ rdvId: 'r2', status: 'excused' })]

  expect(calendarEvents(agenda, rdvs, false).map(({ id }) => id)).toEqual(['plage-p1-2026-11-24T09:00:00+01:00', 'r1'])
  expect(calendarEvents(agenda, rdvs, true)).toHaveLength(3)
})

test('hides a week-end without anything, and widens the hours when needed', () => {
  const saturday = anRdv({ start: '2026-11-28T07:30:00+01:00', end: '2026-11-28T20:15:00+01:00' })

  expect(hiddenDaysOf(calendarEvents(agenda, [], false), zone)).toEqual([0, 6])
  expect(hiddenDaysOf(calendarEvents(agenda, [saturday], false), zone)).toEqual([0])
  expect(shownHoursOf(calendarEvents(agenda, [], false), zone)).toEqual({ from: '08:00:00', to: '19:00:00' })
  expect(shownHoursOf(calendarEvents(agenda, [saturday], false), zone)).toEqual({ from: '07:00:00', to: '21:00:00' })
})

test('tells a RDV to come from one whose status is to be filled', () => {
  const end = Date.parse(anRdv().end)

  expect(statusLookOf(anRdv(), end - 1).label).toBe('À venir')
  expect(statusLookOf(anRdv(), end + 1).label).toBe('À renseigner')
  expect(statusLookOf(anRdv({ status: 'noshow' }), end + 1).label).toBe('Absence non excusée')
})

test('writes on a motif colour in the one that reads better', () => {
  expect(textColourOn('#0b5563')).toBe('#ffffff')
  expect(textColourOn('#ffe066')).toBe('#000000')
  expect(textColourOn('not a colour')).toBe('#ffffff')
})
