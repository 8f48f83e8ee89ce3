import type { Page } from '@playwright/test'

const AGENTS = 30
const DAYS = ['2027-01-11', '2027-01-12', '2027-01-13', '2027-01-14', '2027-01-15']
export const BUSY_DAY = DAYS[2]!

/** Answers of the services for a week of 30 agents with 1000 RDVs: what the browser is asked to bear, whatever the database. */
export async function playABusyWeek(page: Page, rdvs = 1000) {
  const agents = Array.from({ length: AGENTS }, (_, index) => ({
    agentId: `00000000-0000-7000-8000-0000000000${10 + index}`,
    displayName: `Agent ${index + 1}`,
    status: 'active',
    serviceIds: [],
  }))
  const all = Array.from({ length: rdvs }, (_, index) => rdvOf(index, agents[index % AGENTS]!))
  const asked = (url: string) => {
    const { searchParams } = new URL(url)
    const ids = new Set(searchParams.getAll('agentId'))
    const within = ({ start }: { start: string }) => start.slice(0, 10) >= searchParams.get('from')! && start.slice(0, 10) <= searchParams.get('to')!
    return { ids, within }
  }
  await page.route(/\/api\/agents\?/, (route) => route.fulfill({ json: agents }))
  await page.route(/\/api\/agenda\/live/, (route) => route.fulfill({ status: 503 }))
  await page.route(/\/api\/rdvs\?/, (route) => {
    const { ids, within } = asked(route.request().url())
    return route.fulfill({ json: all.filter((rdv) => ids.has(rdv.agents[0]!.agentId) && within(rdv)) })
  })
  await page.route(/\/api\/agenda\?/, (route) => {
    const { ids, within } = asked(route.request().url())
    const plages = [...ids].flatMap((agentId) => DAYS.map((day) => plageOf(agentId, day))).filter(within)
    return route.fulfill({ json: { zone: 'Europe/Paris', feries: [], absences: [], plages } })
  })
}

const at = (day: string, hour: number, minute: number) => `${day}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00+01:00`

function rdvOf(index: number, agent: { agentId: string; displayName: string }) {
  const day = DAYS[Math.floor(index / AGENTS) % DAYS.length]!
  const hour = 8 + Math.floor(index / (AGENTS * DAYS.length))
  return {
    rdvId: `00000000-0000-7000-9000-${String(index).padStart(12, '0')}`,
    start: at(day, hour, 0),
    end: at(day, hour, 30),
    zone: 'Europe/Paris',
    status: ['unknown', 'seen', 'noshow'][index % 3],
    motifName: 'Passeport',
    color: ['#0b5563', '#ffe066', '#8a2846'][index % 3],
    lieuName: 'Hôtel de ville',
    agents: [agent],
    usagers: [{ firstName: 'Camille', lastName: `Essai ${index}`, telephone: null, email: null }],
  }
}

const plageOf = (agentId: string, day: string) => ({
  plageOuvertureId: agentId.replace('7000-8', '7000-a'),
  agentId,
  title: 'Guichet',
  day,
  start: at(day, 8, 0),
  end: at(day, 18, 0),
  lieuName: 'Hôtel de ville',
  motifNames: ['Passeport'],
  recurring: true,
  moved: false,
})

/** Lets the browser note how long each interaction took, from the hand to the next picture (Event Timing). */
export async function noteInteractions(page: Page) {
  await page.addInitScript(() => {
    const noted = ((window as unknown as { interactions: { name: string; ms: number }[] }).interactions = [])
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { interactionId: number })[]) {
        if (entry.interactionId > 0) noted.push({ name: entry.name, ms: entry.duration } as never)
      }
    }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit)
  })
}

export const interactionsOf = (page: Page) =>
  page.evaluate(() => (window as unknown as { interactions: { name: string; ms: number }[] }).interactions)
