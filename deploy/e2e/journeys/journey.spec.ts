import { expect, test, type APIRequestContext } from '@playwright/test'
import { expectAccessible } from '../support/accessible'
import { createMotif, createPlage, signInWithPassword, signInWithProConnect, signOut } from '../support/agent'
import { asEngine, bearerOf, declaredFor, mailTo } from '../support/api'
import { demo } from '../support/suite'
import { chooseMotifAndLieu, confirmWithCode, creneaux, fillIdentity, firstCreneau, publicMotifs } from '../support/usager'

const AGENT = 'agent@demo.rdv'
const LIEU = 'Hôtel de ville'

/** The whole main job, each hop real: what one test leaves, the next one takes up. */
test.describe.serial('a mairie opens a motif, an usager books it and cancels', () => {
  const run = Date.now().toString(36).toUpperCase()
  const motif = `Passeport : dépôt de dossier (${run})`
  const email = `awa.diallo.${run.toLowerCase()}@usager.example`
  const preDemande = `DEMO${String(Date.now()).slice(-6)}`
  const firstDay = workingDay(2)
  const days = { firstDay, until: shifted(firstDay, 13) }
  let motifId: string
  let start: string
  let recapPath: string

  test.afterAll(async ({ playwright }) => {
    const request = await playwright.request.newContext({ baseURL: test.info().project.use.baseURL })
    await tidyUp(request, motifId, run)
    await request.dispose()
  })

  test('an admin signs in through ProConnect, creates the motif and opens it online', async ({ page, request }) => {
    await signInWithProConnect(page, 'admin@demo.rdv')
    await createMotif(page, {
      name: motif,
      service: 'État civil',
      durationMin: 30,
      categorie: 'Passeport',
      instructionsBefore: 'Faites votre pré-demande en ligne et munissez-vous de son numéro.',
    })
    await signOut(page)

    motifId = await eventually(async () => (await publicMotifs(request)).find(({ name }) => name === motif)?.motifId)
    expect(await offeredToEngine(request, motifId, days)).toEqual([])
  })

  test('an agent signs in with a password and publishes a weekly plage', async ({ page, request }) => {
    await signInWithPassword(page, AGENT)
    await expect(page.getByText('Configuration')).toHaveCount(0)
    await createPlage(page, { title: `Passeports ${run}`, motif, lieu: new RegExp(LIEU), ...days })

    await expect.poll(async () => (await offeredToEngine(request, motifId, days)).length).toBeGreaterThan(0)
  })

  test('an usager books on a phone without an account', async ({ page, request }) => {
    await chooseMotifAndLieu(page, demo().publicLink, motif)
    const chosen = await firstCreneau(page)
    start = (await offeredToEngine(request, motifId, days))[0]!
    await creneaux(page).first().click()
    await fillIdentity(page, { firstName: 'Awa', lastName: 'Diallo', email, preDemande })
    await expectAccessible(page, '14-identite')
    await confirmWithCode(page, request, email)
    await expectAccessible(page, '16-confirmation')

    expect(chosen).toContain(start.slice(11, 13))
    await expect.poll(() => offeredToEngine(request, motifId, days)).not.toContain(start)
    await expect.poll(async () => (await declaredFor(request, preDemande)).length).toBe(1)
    expect((await declaredFor(request, preDemande))[0]!.meeting_point).toBe(LIEU)
    const known = (await (await asEngine(request, 'searchApplicationIds', `?application_ids=${preDemande}`)).json())[preDemande]
    expect(known).toHaveLength(1)
    expect(known[0]).toMatchObject({ meeting_point: LIEU, datetime: start })
    expect(known[0].cancel_url).toBeTruthy()
  })

  test('the agent sees the RDV in the week, and both got a mail with an ICS file', async ({ page, request }) => {
    await signInWithPassword(page, AGENT)
    await page.goto(`/agent/agenda?date=${start.slice(0, 10)}`)
    const rdv = page.locator('.agenda-list__item, .calendar .event').filter({ hasText: motif }).getByText(/Awa Diallo/i)
    await expect(rdv).toBeVisible()
    await expectAccessible(page, '17-agenda')
    await rdv.click()
    await expect(page.getByRole('dialog').getByText(motif)).toBeVisible()
    await expectAccessible(page, '18-rdv')

    const mail = await mailTo(request, email, /^RDV confirmé/)
    expect(mail.text).toContain('77230')
    expect(mail.attachments.some(({ contentType, content }) => contentType.startsWith('text/calendar') || content.includes('BEGIN:VCALENDAR'))).toBe(true)
    recapPath = new URL(/https?:\S+\/r\/\S+/.exec(mail.text)![0]).pathname
    await mailTo(request, AGENT, /^Nouveau RDV/)
  })

  test('the usager comes back by the link and three letters, and cancels', async ({ page, request }) => {
    await page.goto(recapPath)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectAccessible(page, '19-lettres')
    await page.getByLabel(/3 premières lettres/).fill('xyz')
    await page.getByRole('button', { name: 'Voir mon rendez-vous' }).click()
    await expect(page.getByText(/essais/).first()).toBeVisible()
    await page.getByLabel(/3 premières lettres/).fill('dia')
    await page.getByRole('button', { name: 'Voir mon rendez-vous' }).click()
    await expect(page.getByText(motif)).toBeVisible()
    await expect(page).toHaveURL(/\/rdv$/)
    const contact = page.getByRole('region', { name: /^Contacter Mairie de Dammartin/ })
    for (const way of ['01 99 00 77 53', 'etat-civil@mairie-dammartin.example', 'mairie-dammartin.example', /^Horaires : Du lundi au vendredi/]) {
      await expect(contact.getByText(way).first()).toBeVisible()
    }
    await expectAccessible(page, '20-recapitulatif')
    await page.getByRole('button', { name: 'Annuler le rendez-vous' }).click()
    await expectAccessible(page, '21-annulation')
    await page.getByRole('button', { name: 'Oui, annuler le rendez-vous' }).click()
    await expect(page.getByRole('heading', { name: 'Votre rendez-vous est annulé' })).toBeVisible()
    await expectAccessible(page, '22-annule')

    await expect.poll(() => offeredToEngine(request, motifId, days)).toContain(start)
    await expect.poll(async () => (await declaredFor(request, preDemande)).length).toBe(0)
    await mailTo(request, email, /^RDV annulé/)
    await mailTo(request, AGENT, /^RDV annulé/)
    await page.goto(demo().publicLink + `?motif=${motifId}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
})

/** Starts of one motif as the France Titres engine sees them. */
async function offeredToEngine(request: APIRequestContext, motifId: string, { firstDay, until }: { firstDay: string; until: string }): Promise<string[]> {
  const points: { id: string; name: string }[] = await (await asEngine(request, 'getManagedMeetingPoints')).json()
  const point = points.find(({ name }) => name === LIEU)!
  const answer = await asEngine(request, 'availableTimeSlots', `?start_date=${firstDay}&end_date=${until}&meeting_point_ids=${point.id}&reason=PASSPORT&documents_number=1`)
  expect(answer.status()).toBe(200)
  const offered: { datetime: string; callback_url: string }[] = (await answer.json())[point.id] ?? []
  return offered.filter(({ callback_url }) => callback_url.includes(motifId)).map(({ datetime }) => datetime)
}

async function eventually<T>(find: () => Promise<T | undefined>): Promise<T> {
  let found: T | undefined
  await expect.poll(async () => (found = await find())).toBeTruthy()
  return found!
}

/** Leaves the demo espace as it was: the motif closed, the plage gone. */
async function tidyUp(request: APIRequestContext, motifId: string | undefined, run: string) {
  if (!motifId) return
  const headers = await bearerOf(request, 'admin@demo.rdv')
  await request.delete(`/api/motifs/${motifId}/online`, { headers })
  const organisationId = (await (await request.get('/api/organisations', { headers })).json())[0].organisationId
  const agents: { agentId: string; email: string }[] = await (await request.get(`/api/agents?organisationId=${organisationId}`, { headers })).json()
  const agentId = agents.find((agent) => agent.email === AGENT)!.agentId
  const plages: { plageOuvertureId: string; title: string }[] = await (
    await request.get(`/api/plages-ouverture?organisationId=${organisationId}&agentId=${agentId}`, { headers })
  ).json()
  for (const { plageOuvertureId, title } of plages) {
    if (title.endsWith(run)) await request.delete(`/api/plages-ouverture/${plageOuvertureId}`, { headers })
  }
}

/** The first working day at least so many days ahead, so that the RDV can still be cancelled. */
function workingDay(ahead: number): string {
  let day = shifted(new Date().toISOString().slice(0, 10), ahead)
  while ([0, 6].includes(new Date(day).getUTCDay())) day = shifted(day, 1)
  return day
}

function shifted(day: string, by: number): string {
  return new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10)
}
