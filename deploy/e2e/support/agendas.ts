import { expect, test, type APIRequestContext, type Browser, type Page } from '@playwright/test'
import { signInWithPassword } from './agent'
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

/** Such a day in so many weeks, which the journeys have for themselves. */
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

/** Cancels the RDVs of a run and removes its indisponibilités, plages and motif, so that the next one finds the hours free. */
export async function giveBack(request: APIRequestContext, { organisationId, motifId, headers, agents }: Place, run: string, [from, to]: [string, string]) {
  const week: { rdvId: string; status: string; usagers: { lastName: string }[] }[] = await (
    await request.get('/api/rdvs', { headers, params: { organisationId, from, to } })
  ).json()
  const ours = week.filter(({ status, usagers }) => status === 'unknown' && usagers.some(({ lastName }) => lastName.endsWith(run)))
  for (const { rdvId } of ours) await request.post(`/api/rdvs/${rdvId}/cancellation`, { headers, data: { by: 'service' } })
  for (const { agentId } of agents) {
    const params = { organisationId, agentId }
    const absences: { absenceId: string; title: string }[] = await (await request.get('/api/absences', { headers, params })).json()
    for (const { absenceId, title } of absences) if (title.includes(run)) await request.delete(`/api/absences/${absenceId}`, { headers })
    const plages: { plageOuvertureId: string; title: string }[] = await (await request.get('/api/plages-ouverture', { headers, params })).json()
    for (const { plageOuvertureId, title } of plages) if (title.includes(run)) await request.delete(`/api/plages-ouverture/${plageOuvertureId}`, { headers })
  }
  const etag = (await request.get(`/api/motifs/${motifId}`, { headers })).headers().etag!
  const removed = await request.delete(`/api/motifs/${motifId}`, { headers: { ...headers, 'If-Match': etag } })
  expect(removed.status(), await removed.text()).toBe(204)
}

/** A page of another browser, signed in, that shows an agenda live. */
export async function anotherBrowser(browser: Browser, email: string, path: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: test.info().project.use.baseURL, locale: 'fr-FR' })
  const page = await context.newPage()
  await signInWithPassword(page, email)
  await page.goto(path)
  await expect(page.getByText('Mis à jour en direct')).toBeVisible()
  return page
}

/**
 * Notes when an element with such words comes, or goes, from now on; the answer waits for it and tells the time of the clock.
 * Fails when it is so already: what was watched would then be something else.
 */
export async function watch(page: Page, selector: string, words: string, change: 'comes' | 'goes' = 'comes'): Promise<() => Promise<number>> {
  const id = crypto.randomUUID()
  const already = await page.evaluate(
    ([key, where, source, awaited]) => {
      const times = ((window as unknown as { times?: Record<string, number> }).times ??= {})
      const pattern = new RegExp(source!)
      const reached = () => [...document.querySelectorAll(where!)].some(({ textContent }) => pattern.test(textContent ?? '')) === (awaited === 'comes')
      const look = () => {
        if (reached()) times[key!] = Date.now()
        else requestAnimationFrame(look)
      }
      look()
      return key! in times
    },
    [id, selector, words, change],
  )
  expect(already, `${words} ${change} only later`).toBe(false)
  const time = (key: string) => (window as unknown as { times: Record<string, number> }).times[key]
  return async () => (await (await page.waitForFunction(time, id, { timeout: 15_000 })).jsonValue())!
}

/** Notes when changes that a page asks for are answered; the answer tells the time of the last whose path ends so. */
export function noteChanges(page: Page): (path: RegExp) => number {
  const answered: [string, number][] = []
  page.on('response', (answer) => {
    if (answer.request().method() !== 'GET' && answer.ok()) answered.push([new URL(answer.url()).pathname, Date.now()])
  })
  return (path) => answered.filter(([one]) => path.test(one)).at(-1)![1]
}
