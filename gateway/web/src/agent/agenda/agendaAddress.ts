import { dayFrom, laterOf, mondayOf, type Day } from '../../dates/dates'
import { dateInWords, dayOfMonthInWords, fullDayInWords, monthInWords, shortDayInWords } from '../../dates/words'
import { FIND_PATH } from '../creneaux/paths'

export type AgendaView = 'jour' | 'semaine' | 'mois' | 'liste'

/** What is open beside the agenda. */
export interface Opened {
  kind: 'rdv' | 'plage' | 'absence'
  id: string
  /** The day that names the occurrence of a plage or of an absence. */
  day: string | null
}

/** What the address says of the agenda. */
export interface AgendaAddress {
  view: AgendaView
  day: Day
  agentIds: string[]
  cancelledShown: boolean
  saturdayShown: boolean
  opened: Opened | null
  /** What the address asks for and cannot be shown, in words. */
  refused: string | null
}

export const VIEWS: AgendaView[] = ['jour', 'semaine', 'mois', 'liste']
const KINDS = ['rdv', 'plage', 'absence'] as const

/** The word that stands for every agent whose agenda one may open. */
export const EVERYONE = 'tous'
/** As many as a service answers for at once. */
export const MOST_AGENTS = 50

interface Defaults {
  today: Day
  agentId: string
  /** Agents whose agenda one may open; null while they are not known. */
  everyone: string[] | null
  phone: boolean
}

const viewFrom = (params: URLSearchParams) => VIEWS.find((one) => one === params.get('vue'))

/** An agent of a bookmark who left, or whose agenda is closed by now, is left out: asked for, they would close all the others. */
export function agendaAddressFrom(params: URLSearchParams, { today, agentId, everyone, phone }: Defaults): AgendaAddress {
  const view = viewFrom(params) ?? (phone ? 'liste' : 'semaine')
  const asked = params.getAll('agent')
  const agentIds = asked.includes(EVERYONE) ? (everyone ?? []) : asked.filter((one) => everyone?.includes(one) ?? true)
  const date = params.get('date')
  const left = everyone === null || asked.includes(EVERYONE) ? 0 : asked.length - agentIds.length
  const kind = KINDS.find((one) => params.has(one))
  return {
    view,
    day: dayFrom(date) ?? today,
    agentIds: agentIds.length > 0 ? agentIds.slice(0, MOST_AGENTS) : [agentId],
    cancelledShown: params.get('annules') === '1',
    saturdayShown: params.get('samedi') === '1',
    opened: kind ? { kind, id: params.get(kind)!, day: params.get('occurrence') } : null,
    refused: [left > 0 && refusedAgents(agentIds.length), date !== null && !dayFrom(date) && 'Cette date n’existe pas : voici aujourd’hui.'].filter(Boolean).join(' ') || null,
  }
}

const refusedAgents = (shown: number) =>
  shown > 0
    ? 'Un agenda demandé n’existe pas, ou vous n’y avez pas accès : voici les autres.'
    : 'Cet agenda n’existe pas, ou vous n’y avez pas accès : voici le vôtre.'

/** Parameters that open a panel, the others being closed; none closes it. */
export const opening = (opened: Opened | null): Record<string, string | null> => ({
  rdv: null,
  plage: null,
  absence: null,
  occurrence: opened?.day ?? null,
  ...(opened && { [opened.kind]: opened.id }),
})

/** Where a RDV is found from the agenda of an address: from the first day shown that is not past, with the agents that it names. */
export function findPathFrom(params: URLSearchParams, today: Day): string {
  const { from } = periodOf({ view: viewFrom(params) ?? 'semaine', day: dayFrom(params.get('date')) ?? today })
  return findPath(laterOf(from, today), params.getAll('agent').filter((agentId) => agentId !== EVERYONE))
}

export const findPath = (day: Day, agentIds: string[]) =>
  `${FIND_PATH}?${new URLSearchParams([['date', day.toString()], ...agentIds.map((agentId) => ['agent', agentId])])}`

type Period = Pick<AgendaAddress, 'view' | 'day'>

/** First and last day shown, both included; a month is shown by whole weeks. */
export function periodOf({ view, day }: Period): { from: Day; to: Day } {
  if (view === 'jour') return { from: day, to: day }
  if (view !== 'mois') return weeksOf(day, day)
  const first = day.with({ day: 1 })
  return weeksOf(first, first.add({ months: 1 }).subtract({ days: 1 }))
}

/** Each day of a period. */
export function daysOf({ from, to }: ReturnType<typeof periodOf>): Day[] {
  return Array.from({ length: from.until(to).days + 1 }, (_, index) => from.add({ days: index }))
}

const weeksOf = (first: Day, last: Day) => ({ from: mondayOf(first), to: mondayOf(last).add({ days: 6 }) })

const STEPS = { jour: { days: 1 }, semaine: { weeks: 1 }, mois: { months: 1 }, liste: { weeks: 1 } }
export const stepOf = (view: AgendaView) => STEPS[view]

/** « Semaine du 23 au 29 novembre 2026 », « Mardi 24 novembre 2026 », « Novembre 2026 » */
export function periodInWords({ view, day }: Period): string {
  if (view === 'jour') return fullDayInWords(day)
  if (view === 'mois') return monthInWords(day)
  const { from, to } = periodOf({ view, day })
  const first = from.month === to.month ? dayOfMonthInWords(from) : shortDayInWords(from)
  return `Semaine du ${first} au ${dateInWords(to)}`
}
