import { expect, type APIRequestContext, type Page } from '@playwright/test'
import { bearerOf } from './api'

export interface Place {
  organisationId: string
  lieuId: string
  motifId: string
  agents: { agentId: string; displayName: string }[]
  headers: Record<string, string>
}

const MAIRIE = 'Mairie de Dammartin-en-Goële'

/** The mairie of the demo espace, and a motif of its own that asks for no pré-demande. */
export async function place(request: APIRequestContext, email: string, motifName: string): Promise<Place> {
  const headers = await bearerOf(request, email)
  const read = async (path: string) => (await request.get(path, { headers })).json()
  const mairie = (await read('/api/organisations')).find(({ name }: { name: string }) => name === MAIRIE)
  const { organisationId } = mairie
  const lieu = (await read(`/api/organisations/${organisationId}/lieux`)).find(({ name }: { name: string }) => name === 'Hôtel de ville')
  const serviceId = mairie.services.find(({ name }: { name: string }) => name === 'État civil').serviceId
  const created = await request.post('/api/motifs', {
    headers,
    data: { organisationId, serviceId, name: motifName, type: 'sur_place', durationMin: 30, color: '#5b3fa0', bookableBy: 'agents', visibility: 'visible_notifie', personsMax: 1 },
  })
  expect(created.ok(), await created.text()).toBe(true)
  const agents = await read(`/api/agents?organisationId=${organisationId}`)
  return { organisationId, lieuId: lieu.lieuId, motifId: (await created.json()).motifId, agents, headers }
}

/** Opens a plage by the API, as soon as agenda-service knows the motif. */
export async function openPlage(request: APIRequestContext, { organisationId, lieuId, motifId, headers }: Place, agentId: string, title: string, day: string, [startTime, endTime] = ['08:00', '18:00']) {
  const plage = { organisationId, agentId, title, motifIds: [motifId], lieuId, firstDay: day, startTime, endTime, recurrence: null }
  await expect.poll(async () => (await request.post('/api/plages-ouverture', { headers, data: plage })).status(), { timeout: 30_000 }).toBe(201)
}

/** Books by the API for an usager who gives no contact: nobody is written to. */
export async function book(request: APIRequestContext, { organisationId, lieuId, motifId, headers }: Place, agentId: string, start: string, lastName: string) {
  const rdv = { organisationId, motifId, lieuId, agentId, start, usager: { firstName: 'Camille', lastName }, preDemandes: [] }
  const answer = await request.post('/api/rdvs', { headers: { ...headers, 'Idempotency-Key': crypto.randomUUID() }, data: rdv })
  expect(answer.status(), await answer.text()).toBe(201)
  return (await answer.json()).rdvId as string
}

/** The first such day of the week after next, which the journeys have for themselves. */
export function weekday(number: 1 | 2 | 3 | 4 | 5, weeks = 6): string {
  const day = new Date()
  day.setUTCDate(day.getUTCDate() + 7 * weeks + number - day.getUTCDay())
  return day.toISOString().slice(0, 10)
}

/** The same wall clock in Paris, in winter or in summer. */
export function inParis(day: string, time: string): string {
  const offset = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Paris', timeZoneName: 'longOffset' })
    .formatToParts(new Date(`${day}T12:00:00Z`))
    .find(({ type }) => type === 'timeZoneName')!
    .value.replace('GMT', '')
  return `${day}T${time}:00${offset}`
}

/** When an element shows in a page, and when what was done in another was over: milliseconds of the clock. */
export async function shownAfter(page: Page, selector: string, text: string, act: () => Promise<unknown>): Promise<{ done: number; at: number }> {
  await page.evaluate(
    ([where, words]) => {
      const state = window as unknown as { shownAt?: number }
      delete state.shownAt
      const look = () => {
        if ([...document.querySelectorAll(where!)].some(({ textContent }) => textContent?.includes(words!))) state.shownAt = Date.now()
        else requestAnimationFrame(look)
      }
      look()
    },
    [selector, text],
  )
  await act()
  const done = Date.now()
  await page.waitForFunction(() => (window as unknown as { shownAt?: number }).shownAt, null, { timeout: 15_000 })
  return { done, at: await page.evaluate(() => (window as unknown as { shownAt: number }).shownAt) }
}
