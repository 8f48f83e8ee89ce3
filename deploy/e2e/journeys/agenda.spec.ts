import { expect, test, type Browser, type Page } from '@playwright/test'
import { expectAccessible } from '../support/accessible'
import { expectPlageSaved, signInWithPassword } from '../support/agent'
import { book, inParis, openPlage, place, shownAfter, weekday, type Place } from '../support/agendas'
import { answersOf, figures, machine } from '../support/measures'

const ADMIN = 'admin@demo.rdv'
const MONDAY = weekday(1)
const TUESDAY = weekday(2)
const FRIDAY = weekday(5)

/** What an agent does all day, on a computer; each run has a motif and names of its own. */
test.describe.serial('the agenda of agents', () => {
  test.skip(({ isMobile }) => isMobile, 'played once, the widths are played below')
  const run = Date.now().toString(36).toUpperCase()
  const plage = `Guichet ${run}`
  let mairie: Place
  let me: string

  test.beforeAll(async ({ playwright }) => {
    const request = await playwright.request.newContext({ baseURL: test.info().project.use.baseURL })
    mairie = await place(request, ADMIN, `Essai d’agenda ${run}`)
    me = mairie.agents.find(({ displayName }) => displayName === 'Nathalie FERRAND')!.agentId
    for (const { agentId, displayName } of mairie.agents.filter(({ displayName }) => /FERRAND|BENALI|MOREAU/.test(displayName))) {
      await openPlage(request, mairie, agentId, `Permanence ${run} ${displayName}`, FRIDAY)
    }
    await request.dispose()
  })

  test.afterAll('gives the hours back to the next run', async ({ playwright }) => {
    const request = await playwright.request.newContext({ baseURL: test.info().project.use.baseURL })
    const { organisationId, headers } = mairie
    const week: { rdvId: string; status: string; usagers: { lastName: string }[] }[] = await (
      await request.get('/api/rdvs', { headers, params: { organisationId, from: MONDAY, to: FRIDAY } })
    ).json()
    const ours = week.filter(({ status, usagers }) => status === 'unknown' && usagers.some(({ lastName }) => lastName.endsWith(run)))
    for (const { rdvId } of ours) await request.post(`/api/rdvs/${rdvId}/cancellation`, { headers, data: { by: 'service' } })
    const absences: { absenceId: string; title: string }[] = await (await request.get('/api/absences', { headers, params: { organisationId, agentId: me } })).json()
    for (const { absenceId, title } of absences) if (title.endsWith(run)) await request.delete(`/api/absences/${absenceId}`, { headers })
    await request.dispose()
  })

  test('a recurring plage shows at once in another browser, and one occurrence of it is moved', async ({ page, browser }) => {
    const other = await anotherBrowser(browser, `/agent/agenda?vue=liste&date=${TUESDAY}`)
    await signInWithPassword(page, ADMIN)
    await page.goto('/agent/plages-ouverture/nouvelle')
    await page.locator('#title').fill(plage)
    await page.locator('label').filter({ hasText: `Essai d’agenda ${run}` }).click()
    await page.getByLabel('Lieu').selectOption({ index: 1 })
    await page.locator('#firstDay').fill(TUESDAY)
    await page.getByText('Mardi', { exact: true }).click()
    await page.getByText('Mercredi', { exact: true }).click()
    const shown = await shownAfter(other, '.agenda-list__title', plage, async () => {
      await page.getByRole('button', { name: 'Créer la plage d’ouverture' }).click()
      await expectPlageSaved(page, plage)
    })
    tell('plage', shown)

    await page.goto(`/agent/agenda?vue=liste&date=${TUESDAY}`)
    await page.getByRole('button', { name: plage }).first().click()
    await page.getByRole('dialog').getByRole('button', { name: 'Modifier' }).click()
    await page.getByLabel('Jour').fill(weekday(4))
    await expectAccessible(page, '60-occurrence')
    await page.getByRole('button', { name: 'Déplacer l’occurrence' }).click()
    await expect(page.getByText(`L’occurrence de « ${plage} » est déplacée`)).toBeVisible()
    await expect(other.getByRole('heading', { name: /^Jeudi/ })).toBeVisible()
    await other.context().close()
  })

  test('an indisponibilité over two RDVs deals with both, and each may be undone', async ({ page, request }) => {
    await book(request, mairie, me, inParis(FRIDAY, '10:00'), `Déplacé-${run}`)
    await book(request, mairie, me, inParis(FRIDAY, '11:00'), `Annulé-${run}`)
    await signInWithPassword(page, ADMIN)
    await page.goto('/agent/indisponibilites/nouvelle')
    await page.locator('#title').fill(`Formation ${run}`)
    await page.locator('#firstDay').fill(FRIDAY)
    await page.getByLabel('De', { exact: true }).fill('09:30')
    await page.getByLabel('À', { exact: true }).fill('12:00')
    await page.getByRole('button', { name: 'Enregistrer' }).click()
    await expect(page.getByText('2 rendez-vous tombent pendant cette indisponibilité')).toBeVisible()
    await page.getByLabel(new RegExp(`Déplacé-${run}`)).selectOption('move')
    await page.getByLabel(new RegExp(`Annulé-${run}`)).selectOption('cancel')
    await expectAccessible(page, '61-rdvs-sous-indisponibilite')
    await page.getByRole('button', { name: 'Enregistrer et traiter les rendez-vous' }).click()

    await expect(page.getByText('L’indisponibilité est enregistrée')).toBeVisible()
    await expect(page.getByText(/Déplacé au .*l’usager est prévenu\./)).toBeVisible()
    await expect(page.getByText('Annulé, l’usager est prévenu.')).toBeVisible()
    await expectAccessible(page, '62-rdvs-traites')
  })

  test('a RDV found for three agents is booked with the one chosen, and a second browser sees it at once', async ({ page, browser }) => {
    const other = await anotherBrowser(browser, `/agent/agenda?vue=jour&date=${FRIDAY}&agent=tous`)
    await signInWithPassword(page, ADMIN)
    await page.goto('/agent/agenda')
    await page.getByRole('link', { name: 'Trouver un rendez-vous' }).click()
    await page.getByLabel('Motif').selectOption({ value: mairie.motifId })
    await page.getByLabel('À partir du').fill(FRIDAY)
    await expectAccessible(page, '63-trouver-lieux')
    await page.getByRole('button', { name: /premier créneau à Hôtel de ville/ }).click()
    for (const name of ['Nathalie FERRAND', 'Karim BENALI', 'Sylvie MOREAU']) {
      await expect(page.getByRole('button', { name: new RegExp(`14\\s*h\\s*00.*${name}`) }).first()).toBeVisible()
    }
    await expectAccessible(page, '64-trouver-semaine')
    await page.getByRole('button', { name: /14\s*h\s*00.*Karim BENALI/ }).first().click()
    await page.getByLabel('Prénom').fill('Camille')
    await page.getByLabel('Nom', { exact: true }).fill(`Trouvé-${run}`)
    await expectAccessible(page, '65-reserver')
    const shown = await shownAfter(other, '.columns__block', `Trouvé-${run}`, async () => {
      await Promise.all([
        page.waitForResponse((answer) => answer.url().endsWith('/api/rdvs') && answer.status() === 201),
        page.getByRole('button', { name: 'Réserver ce rendez-vous' }).click(),
      ])
    })
    tell('RDV', shown)
    await expect(page.getByRole('dialog').getByRole('heading', { name: `Camille Trouvé-${run}` })).toBeVisible()
    await expectAccessible(page, '66-panneau-rdv')
    await other.context().close()
  })

  test('RDVs booked one after the other show in another browser, and each says where its time went', async ({ request, browser }) => {
    const other = await anotherBrowser(browser, `/agent/agenda?vue=jour&date=${TUESDAY}&agent=${me}`)
    const told = machine()
    const parts: Record<string, number[]> = { 'until it is shown': [], 'until it is asked for': [], 'to answer': [], 'to draw': [] }
    for (const hour of ['09', '10', '11', '12', '14', '15', '16']) {
      const name = `Suivi-${hour}-${run}`
      const shown = await shownAfter(other, '.calendar', name, () => book(request, mairie, me, inParis(TUESDAY, `${hour}:00`), name))
      const { at, end } = (await answersOf(other, '/api/rdvs')).at(-1)!
      parts['until it is shown']!.push(shown.at - shown.done)
      parts['until it is asked for']!.push(at - shown.done)
      parts['to answer']!.push(end - at)
      parts['to draw']!.push(shown.at - end)
    }
    console.log(`RDVs in another browser, after they are kept (${told()})`)
    for (const [part, ms] of Object.entries(parts)) console.log(`  ${part}: ${figures(ms)}`)
    await other.context().close()
  })

  test('a RDV is moved by its form, warned of what it overlaps, and moved back', async ({ page, request }) => {
    await book(request, mairie, me, inParis(FRIDAY, '15:00'), `Premier-${run}`)
    await book(request, mairie, me, inParis(FRIDAY, '16:00'), `Second-${run}`)
    await signInWithPassword(page, ADMIN)
    await page.goto(`/agent/agenda?vue=liste&date=${FRIDAY}`)
    await page.getByRole('button', { name: `Camille Premier-${run}` }).click()
    await page.getByRole('button', { name: 'Déplacer ce rendez-vous' }).click()
    await page.getByLabel('Heure').fill('16:00')
    await page.getByRole('button', { name: 'Déplacer', exact: true }).click()
    await expect(page.getByText('Ce déplacement demande votre accord')).toBeVisible()
    await expectAccessible(page, '67-deplacer')
    await page.getByRole('button', { name: 'Déplacer quand même' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Fermer' }).click()
    await expect(page.getByText(/Premier.* est déplacé au .*16/)).toBeVisible()
    await page.getByRole('button', { name: 'Défaire' }).click()
    await expect(page.getByText('C’est défait')).toBeVisible()
    await expect(page.getByRole('listitem').filter({ hasText: `Premier-${run}` })).toContainText(/15\s*h\s*00/)
  })

  test('the keyboard alone goes from the agenda to a RDV and back', async ({ page }) => {
    await signInWithPassword(page, ADMIN)
    await page.goto(`/agent/agenda?vue=semaine&date=${FRIDAY}`)
    const rdv = page.locator('.calendar').getByText(`Premier-${run}`)
    await expect(rdv).toBeVisible()
    await page.getByRole('button', { name: 'Liste', exact: true }).focus()
    await page.keyboard.press('l')
    await expect(page).toHaveURL(/vue=liste/)
    await page.keyboard.press('ArrowRight')
    await expect(page).not.toHaveURL(new RegExp(`date=${FRIDAY}`))
    await page.keyboard.press('ArrowLeft')
    const line = page.getByRole('button', { name: `Camille Premier-${run}` })
    await line.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog').getByRole('heading', { name: `Camille Premier-${run}` })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(line).toBeFocused()
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Raccourcis clavier de l’agenda' })).toBeVisible()
    await page.getByText('Utiliser les raccourcis').click()
    await page.keyboard.press('Escape')
    await page.keyboard.press('m')
    await expect(page).toHaveURL(/vue=liste/)
  })

  test('the panel stands beside the agenda, which stays in use', async ({ page }) => {
    await signInWithPassword(page, ADMIN)
    await page.goto(`/agent/agenda?vue=liste&date=${FRIDAY}`)
    const line = (name: string) => page.getByRole('button', { name: `Camille ${name}-${run}` })
    const title = (name: string) => page.getByRole('dialog').getByRole('heading', { name: `Camille ${name}-${run}` })
    await line('Premier').click()
    await expect(title('Premier')).toBeFocused()
    await line('Second').click()
    await expect(title('Second')).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(line('Second')).toBeFocused()

    await page.keyboard.press('Enter')
    const next = page.getByRole('button', { name: /suivante/ })
    await next.click()
    await expect(line('Second')).toHaveCount(0)
    await expect(title('Second')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(next).toBeFocused()
  })
})

const PAGES: [string, string][] = [
  ['agenda?vue=jour', 'agenda-jour'],
  ['agenda?vue=jour&agent=tous', 'agenda-colonnes'],
  ['agenda?vue=semaine', 'agenda-semaine'],
  ['agenda?vue=semaine&agent=tous', 'agenda-equipe'],
  ['agenda?vue=mois', 'agenda-mois'],
  ['agenda', 'agenda-defaut'],
  ['plages-ouverture', 'plages'],
  ['plages-ouverture?vue=semaine', 'plages-calendrier'],
  ['indisponibilites', 'indisponibilites'],
  ['indisponibilites/nouvelle', 'indisponibilite'],
  ['trouver-un-rdv', 'trouver'],
]

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1366, 390, 320]) {
    test(`each page has no fault at ${width} px, ${colorScheme}`, async ({ page, isMobile }) => {
      test.skip(isMobile === true, 'the widths are set here')
      await page.emulateMedia({ colorScheme })
      await signInWithPassword(page, ADMIN)
      await page.setViewportSize({ width, height: 800 })
      for (const [path, name] of PAGES) {
        await page.goto(`/agent/${path}${path.startsWith('agenda') ? `${path.includes('?') ? '&' : '?'}date=${MONDAY}` : ''}`)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await expect(page.locator('.waiting')).toHaveCount(0)
        await expectAccessible(page, `7-${name}-${width}-${colorScheme}`)
      }
      await expect(page.getByRole('link', { name: 'Trouver un rendez-vous' })).toBeInViewport()
    })
  }
}

async function anotherBrowser(browser: Browser, path: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: test.info().project.use.baseURL, locale: 'fr-FR' })
  const page = await context.newPage()
  await signInWithPassword(page, ADMIN)
  await page.goto(path)
  await expect(page.getByText('Mis à jour en direct')).toBeVisible()
  return page
}

function tell(what: string, { at, done }: { at: number; done: number }) {
  console.log(`a ${what} shows in another browser ${at - done} ms after it is kept`)
}
