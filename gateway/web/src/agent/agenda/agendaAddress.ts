import { dayFrom, mondayOf, type Day } from '../../dates/dates'
import { dateInWords, dayOfMonthInWords, fullDayInWords, shortDayInWords } from '../../dates/words'

export type AgendaView = 'semaine' | 'jour' | 'liste'

/** What the address says of the agenda. */
export interface AgendaAddress {
  view: AgendaView
  day: Day
  agentId: string
  cancelledShown: boolean
  rdvId: string | null
}

const VIEWS: AgendaView[] = ['semaine', 'jour', 'liste']

interface Defaults {
  today: Day
  agentId: string
  phone: boolean
}

export function agendaAddressFrom(params: URLSearchParams, { today, agentId, phone }: Defaults): AgendaAddress {
  const asked = VIEWS.find((view) => view === params.get('vue'))
  return {
    view: asked ?? (phone ? 'liste' : 'semaine'),
    day: dayFrom(params.get('date')) ?? today,
    agentId: params.get('agent') ?? agentId,
    cancelledShown: params.get('annules') === '1',
    rdvId: params.get('rdv'),
  }
}

/** First and last day shown, both included. */
export function periodOf({ view, day }: Pick<AgendaAddress, 'view' | 'day'>): { from: Day; to: Day } {
  if (view === 'jour') return { from: day, to: day }
  const monday = mondayOf(day)
  return { from: monday, to: monday.add({ days: 6 }) }
}

export const stepOf = (view: AgendaView) => (view === 'jour' ? { days: 1 } : { weeks: 1 })

/** « Semaine du 23 au 29 novembre 2026 », « Mardi 24 novembre 2026 » */
export function periodInWords({ view, day }: Pick<AgendaAddress, 'view' | 'day'>): string {
  if (view === 'jour') return fullDayInWords(day)
  const { from, to } = periodOf({ view, day })
  const first = from.month === to.month ? dayOfMonthInWords(from) : shortDayInWords(from)
  return `Semaine du ${first} au ${dateInWords(to)}`
}
