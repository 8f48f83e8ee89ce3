import { expect, test } from '@playwright/test'
import { expectAccessible } from '../support/accessible'
import { expectPlageSaved, signInWithPassword } from '../support/agent'
import { anotherBrowser, book, giveBack, inParis, noteChanges, openPlage, place, watch, weekday, type Place } from '../support/agendas'
import { answersOf, figures, machine } from '../support/measures'

const ADMIN = 'admin@demo.rdv'
const [TUESDAY, THURSDAY, FRIDAY] = [weekday(2, 8), weekday(4, 8), weekday(5, 8)]
const AGENTS = ['Nathalie FERRAND', 'Karim BENALI', 'Sylvie MOREAU']

/** What one agent changes shows in the browser of another: each change tells how long after it was kept. */
test.describe.serial('the agenda in a second browser', () => {
  test.skip(({ isMobile }) => isMobile, 'a stream is the same at any width')
  const run = Date.now().toString(36).toUpperCase()
  const plage = `Guichet ${run}`
  const list = `/agent/agenda?vue=liste&date=${FRIDAY}`
  let mairie: Place
  let me: string

  test.beforeAll(async ({ playwright }) => {
    const request = await playwright.request.newContext({ baseURL: test.info().project.use.baseURL })
    mairie = await place(request, ADMIN, `Essai en direct ${run}`)
    const agents = mairie.agents.filter(({ displayName }) => AGENTS.includes(displayName))
    me = agents.find(({ displayName }) => displayName === AGENTS[0])!.agentId
    for (const { agentId, displayName } of agents) await openPlage(request, mairie, agentId, `Permanence ${run} ${displayName}`, FRIDAY)
    await request.dispose()
  })

  test.afterAll('gives the hours back to the next run', async ({ playwright }) => {
    const request = await playwright.request.newContext({ baseURL: test.info().project.use.baseURL })
    await giveBack(request, mairie, run, [TUESDAY, FRIDAY])
    await request.dispose()
  })

  test('shows a recurring plage, then one occurrence of it moved', async ({ page, browser }) => {
    const other = await anotherBrowser(browser, ADMIN, list)
    await signInWithPassword(page, ADMIN)
    const kept = noteChanges(page)
    await page.goto('/agent/plages-ouverture/nouvelle')
    await page.locator('#title').fill(plage)
    await page.locator('label').filter({ hasText: `Essai en direct ${run}` }).click()
    await page.getByLabel('Lieu').selectOption({ index: 1 })
    await page.locator('#firstDay').fill(TUESDAY)
    await page.getByText('Mardi', { exact: true }).click()
    await page.getByText('Mercredi', { exact: true }).click()
    const created = await watch(other, '.agenda-list__title', plage)
    await page.getByRole('button', { name: 'Créer la plage d’ouverture' }).click()
    await expectPlageSaved(page, plage)
    tell('a plage', (await created()) - kept(/plages-ouverture$/))

    await page.goto(`/agent/agenda?vue=liste&date=${TUESDAY}`)
    await page.getByRole('button', { name: plage }).first().click()
    await page.getByRole('dialog').getByRole('button', { name: 'Modifier' }).click()
    await page.getByLabel('Jour').fill(THURSDAY)
    await expectAccessible(page, '60-occurrence')
    const moved = await watch(other, '.agenda-list__day', `^Jeudi.*${plage}`)
    await page.getByRole('button', { name: 'Déplacer l’occurrence' }).click()
    await expect(page.getByText(`L’occurrence de « ${plage} » est déplacée`)).toBeVisible()
    tell('a moved occurrence', (await moved()) - kept(/occurrences/))
    await other.context().close()
  })

  test('shows an indisponibilité over two RDVs, what became of both, and each undone', async ({ page, request, browser }) => {
    await book(request, mairie, me, inParis(FRIDAY, '10:00'), `Déplacé-${run}`)
    await book(request, mairie, me, inParis(FRIDAY, '11:00'), `Annulé-${run}`)
    const other = await anotherBrowser(browser, ADMIN, list)
    await expect(other.getByRole('listitem').filter({ hasText: `Annulé-${run}` })).toContainText(/11\s*h\s*00/)
    await signInWithPassword(page, ADMIN)
    const kept = noteChanges(page)
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
    const absence = await watch(other, '.agenda-list__title', `Formation ${run}`)
    const away = await watch(other, '.agenda-list__item', `^10.h.00.*Déplacé-${run}`, 'goes')
    const cancelled = await watch(other, '.agenda-list__title', `Annulé-${run}`, 'goes')
    await page.getByRole('button', { name: 'Enregistrer et traiter les rendez-vous' }).click()
    await expect(page.getByText('L’indisponibilité est enregistrée')).toBeVisible()
    await expect(page.getByText(/Déplacé au .*L’usager n’est pas prévenu : aucun moyen de contact/)).toBeVisible()
    await expect(page.getByText('Annulé. L’usager n’est pas prévenu')).toBeVisible()
    await expectAccessible(page, '62-rdvs-traites')
    tell('an indisponibilité', (await absence()) - kept(/absences$/))
    tell('a RDV moved from under it', (await away()) - kept(/move$/))
    tell('a RDV cancelled under it', (await cancelled()) - kept(/cancellation$/))

    const reinstated = await watch(other, '.agenda-list__title', `Annulé-${run}`)
    await page.getByRole('button', { name: `Défaire pour Camille Annulé-${run}` }).click()
    await expect(page.getByText('Remis à son heure.')).toHaveCount(1)
    tell('a cancellation undone', (await reinstated()) - kept(/cancellation$/))
    const back = await watch(other, '.agenda-list__item', `^10.h.00.*Déplacé-${run}`)
    await page.getByRole('button', { name: `Défaire pour Camille Déplacé-${run}` }).click()
    await expect(page.getByText('Remis à son heure.')).toHaveCount(2)
    tell('a move undone', (await back()) - kept(/move$/))
    await other.context().close()
  })

  test('shows a RDV found for three agents and booked with the one chosen', async ({ page, browser }) => {
    const other = await anotherBrowser(browser, ADMIN, `/agent/agenda?vue=jour&date=${FRIDAY}&agent=tous`)
    await signInWithPassword(page, ADMIN)
    const kept = noteChanges(page)
    await page.goto('/agent/agenda')
    await page.getByRole('link', { name: 'Trouver un rendez-vous' }).click()
    await page.getByLabel('Motif').selectOption({ value: mairie.motifId })
    await page.getByLabel('À partir du').fill(FRIDAY)
    for (const name of AGENTS) await expect(page.getByRole('button', { name: new RegExp(`14\\s*h\\s*00.*${name}`) }).first()).toBeVisible()
    await expectAccessible(page, '64-trouver-semaine')
    await page.getByRole('button', { name: /14\s*h\s*00.*Karim BENALI/ }).first().click()
    await page.getByLabel('Prénom').fill('Camille')
    await page.getByLabel('Nom', { exact: true }).fill(`Trouvé-${run}`)
    await expectAccessible(page, '65-reserver')
    const booked = await watch(other, '.columns__block', `Trouvé-${run}`)
    await page.getByRole('button', { name: 'Réserver ce rendez-vous' }).click()
    await expect(page.getByRole('dialog').getByRole('heading', { name: `Camille Trouvé-${run}` })).toBeVisible()
    await expectAccessible(page, '66-panneau-rdv')
    tell('a RDV', (await booked()) - kept(/rdvs$/))
    await other.context().close()
  })

  test('shows RDVs booked one after the other, and each says where its time went', async ({ request, browser }) => {
    const other = await anotherBrowser(browser, ADMIN, `/agent/agenda?vue=jour&date=${TUESDAY}&agent=${me}`)
    const told = machine()
    const parts: Record<string, number[]> = { 'until it is shown': [], 'until it is asked for': [], 'to answer': [], 'to draw': [] }
    for (const hour of ['09', '10', '11', '12', '14', '15', '16']) {
      const name = `Suivi-${hour}-${run}`
      const shown = await watch(other, '.calendar', name)
      await book(request, mairie, me, inParis(TUESDAY, `${hour}:00`), name)
      const done = Date.now()
      const time = await shown()
      const { at, end } = (await answersOf(other, '/api/rdvs')).at(-1)!
      parts['until it is shown']!.push(time - done)
      parts['until it is asked for']!.push(at - done)
      parts['to answer']!.push(end - at)
      parts['to draw']!.push(time - end)
    }
    console.log(`RDVs in another browser, after they are kept (${told()})`)
    for (const [part, ms] of Object.entries(parts)) console.log(`  ${part}: ${figures(ms)}`)
    await other.context().close()
  })

  test('goes on after the stream was cut, without the page being touched', async ({ request, browser }) => {
    const other = await anotherBrowser(browser, ADMIN, list)
    const next = other.getByRole('button', { name: /suivante/ })
    await next.focus()
    await other.context().setOffline(true)
    await expect(other.getByText('Hors connexion')).toBeVisible()
    await book(request, mairie, me, inParis(FRIDAY, '17:00'), `Pendant-${run}`)
    await other.context().setOffline(false)
    await expect(other.getByText('Mis à jour en direct')).toBeVisible()
    await expect(other.getByRole('button', { name: `Camille Pendant-${run}` })).toBeVisible()
    await expect(next).toBeFocused()
    await other.context().close()
  })
})

function tell(what: string, ms: number) {
  console.log(`${what} shows in another browser ${ms} ms after it is kept`)
}
