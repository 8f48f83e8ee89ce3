import { expect, test } from '@playwright/test'
import { expectAccessible } from '../support/accessible'
import { signInWithPassword } from '../support/agent'
import { book, giveBack, inParis, openPlage, place, weekday, type Place } from '../support/agendas'
import { tabTo } from '../support/keyboard'

const ADMIN = 'admin@demo.rdv'
const MONDAY = weekday(1)
const FRIDAY = weekday(5)

/** What an agent does all day, on a computer; each run has a motif and names of its own. */
test.describe.serial('the agenda of agents', () => {
  test.skip(({ isMobile }) => isMobile, 'played once, the widths are played below')
  const run = Date.now().toString(36).toUpperCase()
  const permanence = `Permanence ${run}`
  let mairie: Place
  let me: string

  test.beforeAll(async ({ playwright }) => {
    const request = await playwright.request.newContext({ baseURL: test.info().project.use.baseURL })
    mairie = await place(request, ADMIN, `Essai d’agenda ${run}`)
    me = mairie.agents.find(({ displayName }) => displayName === 'Nathalie FERRAND')!.agentId
    await openPlage(request, mairie, me, permanence, FRIDAY)
    await request.dispose()
  })

  test.afterAll('gives the hours back to the next run', async ({ playwright }) => {
    const request = await playwright.request.newContext({ baseURL: test.info().project.use.baseURL })
    await giveBack(request, mairie, run, [FRIDAY, FRIDAY])
    await request.dispose()
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

  test('an indisponibilité made shorter leaves alone the RDVs that it no longer covers, and one moved leads to those it meets', async ({ page, request }) => {
    const rdvId = await book(request, mairie, me, inParis(FRIDAY, '10:00'), `Couvert-${run}`)
    await signInWithPassword(page, ADMIN)
    await page.goto('/agent/indisponibilites/nouvelle')
    await page.locator('#title').fill(`Visite ${run}`)
    await page.locator('#firstDay').fill(FRIDAY)
    await page.getByLabel('De', { exact: true }).fill('09:30')
    await page.getByLabel('À', { exact: true }).fill('12:00')
    await page.getByRole('button', { name: 'Enregistrer' }).click()
    await page.getByLabel(new RegExp(`Couvert-${run}`)).selectOption('cancel')
    await page.getByLabel('À', { exact: true }).fill('09:45')
    await page.getByRole('button', { name: /^Enregistrer/ }).click()
    await expect(page.getByText(`L’indisponibilité « Visite ${run} » est enregistrée`)).toBeVisible()
    const rdv = await (await request.get(`/api/rdvs/${rdvId}`, { headers: mairie.headers })).json()
    expect(rdv.status).toBe('unknown')

    await page.goto(`/agent/agenda?vue=liste&date=${FRIDAY}`)
    await page.getByRole('button', { name: `Visite ${run}` }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Modifier' }).click()
    await page.getByLabel('À', { exact: true }).fill('12:00')
    await page.getByRole('button', { name: 'Enregistrer' }).click()
    await page.getByRole('button', { name: 'Enregistrer et traiter les rendez-vous' }).click()
    await expect(page.getByText('Laissé à son heure.')).toBeVisible()

    await page.goto(`/agent/agenda?vue=liste&date=${FRIDAY}`)
    await page.getByRole('button', { name: `Visite ${run}` }).click()
    await page.getByRole('dialog').getByRole('link', { name: 'Traiter les rendez-vous' }).click()
    await page.getByLabel(new RegExp(`Couvert-${run}`)).selectOption('cancel')
    await expectAccessible(page, '57-rdvs-sous-indisponibilite-gardee')
    await page.getByRole('button', { name: 'Traiter les rendez-vous' }).click()
    await expect(page.getByText('Les rendez-vous sont traités')).toBeVisible()
    await expect(page.locator('.treated')).toContainText('Annulé. L’usager')
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
    await page.locator('.picker summary').focus()
    await page.keyboard.press('Enter')
    await tabTo(page, '', 'input:not(:checked)')
    await page.keyboard.press('Space')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Agendas de 2 agents')
    await expect(page.locator('.picker input:focus')).toBeChecked()
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Raccourcis clavier de l’agenda' })).toBeVisible()
    await page.getByText('Utiliser les raccourcis').click()
    await page.keyboard.press('Escape')
    await page.keyboard.press('m')
    await expect(page).toHaveURL(/vue=liste/)
  })

  test('the keyboard alone opens a plage in the week, and finds and books a RDV', async ({ page }) => {
    await signInWithPassword(page, ADMIN)
    await page.goto(`/agent/agenda?vue=semaine&date=${FRIDAY}`)
    await expect(page.locator('.calendar').getByText(permanence)).toBeVisible()
    await page.getByRole('heading', { level: 1 }).focus()
    await tabTo(page, permanence)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog').getByRole('heading', { name: `Plage d’ouverture : ${permanence}` })).toBeFocused()
    await expectAccessible(page, '59-panneau-plage')
    await page.keyboard.press('Escape')
    await expect(page.locator('.calendar :focus')).toContainText(permanence)

    await page.keyboard.press('n')
    await expect(page.getByRole('heading', { level: 1, name: 'Trouver un rendez-vous' })).toBeFocused()
    await tabTo(page, '', 'select')
    await page.keyboard.type(`Essai d’agenda ${run}`)
    await tabTo(page, 'Nathalie FERRAND', '.find-creneau')
    await page.keyboard.press('Enter')
    for (const [field, words] of [['firstName', 'Camille'], ['lastName', `Clavier-${run}`]]) {
      await tabTo(page, '', `#${field}`)
      await page.keyboard.type(words!)
    }
    await tabTo(page, 'Réserver ce rendez-vous')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog').getByRole('heading', { name: `Camille Clavier-${run}` })).toBeFocused()
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

test('a calendar that cannot be loaded says what to do, and nothing of the program', async ({ page, isMobile }) => {
  test.skip(isMobile === true, 'a phone shows the list first')
  await page.route('**/assets/Calendar-*.js', (route) => route.abort())
  await signInWithPassword(page, ADMIN)
  await page.goto('/agent/agenda?vue=semaine')
  await expect(page.getByRole('heading', { level: 1, name: 'Une erreur inattendue s’est produite' })).toBeVisible()
  await expectAccessible(page, '58-erreur')
  await page.unroute('**/assets/Calendar-*.js')
  await page.getByRole('button', { name: 'Recharger la page' }).click()
  await expect(page.locator('.calendar')).toBeVisible()
})

/** Address under `/agent/`, name of the picture, and whether it shows the RDV booked for it. */
const PAGES: [string, string, boolean][] = [
  ['agenda?vue=jour', 'agenda-jour', true],
  ['agenda?vue=jour&agent=tous', 'agenda-colonnes', true],
  ['agenda?vue=semaine', 'agenda-semaine', true],
  ['agenda?vue=semaine&agent=tous', 'agenda-equipe', true],
  ['agenda?vue=mois', 'agenda-mois', true],
  ['agenda', 'agenda-defaut', true],
  ['plages-ouverture', 'plages', false],
  ['plages-ouverture?vue=semaine', 'plages-calendrier', false],
  ['indisponibilites', 'indisponibilites', false],
  ['indisponibilites/nouvelle', 'indisponibilite', false],
  ['trouver-un-rdv', 'trouver', false],
]

test.describe('each page with something on it', () => {
  test.skip(({ isMobile }) => isMobile === true, 'the widths are set here')
  const run = Date.now().toString(36).toUpperCase()
  let mairie: Place

  test.beforeAll(async ({ playwright }) => {
    const request = await playwright.request.newContext({ baseURL: test.info().project.use.baseURL })
    mairie = await place(request, ADMIN, `Essai de page ${run}`)
    const { organisationId, headers, agents } = mairie
    const { agentId } = agents.find(({ displayName }) => displayName === 'Nathalie FERRAND')!
    await openPlage(request, mairie, agentId, `Accueil ${run}`, MONDAY)
    await book(request, mairie, agentId, inParis(MONDAY, '09:00'), `Page-${run}`)
    for (const title of ['Réunion', 'Formation', 'Visite', 'Travaux']) {
      const absence = { organisationId, agentId, title: `${title} ${run}`, firstDay: MONDAY, endDay: null, startTime: '10:00', endTime: '11:30', recurrence: null }
      expect((await request.post('/api/absences', { headers, data: absence })).status()).toBe(201)
    }
    await request.dispose()
  })

  test.afterAll('gives the hours back to the next run', async ({ playwright }) => {
    const request = await playwright.request.newContext({ baseURL: test.info().project.use.baseURL })
    await giveBack(request, mairie, run, [MONDAY, MONDAY])
    await request.dispose()
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1366, 390, 320]) {
      test(`has no fault at ${width} px, ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme })
        await signInWithPassword(page, ADMIN)
        await page.setViewportSize({ width, height: 800 })
        for (const [path, name, showsTheRdv] of PAGES) {
          await page.goto(`/agent/${path}${path.includes('?') ? '&' : '?'}date=${MONDAY}`)
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
          await expect(page.locator('.waiting')).toHaveCount(0)
          if (showsTheRdv) await expect(page.getByText(width < 768 && path.includes('mois') ? /^1 RDV/ : `Page-${run}`).first()).toBeAttached()
          await expectAccessible(page, `7-${name}-${width}-${colorScheme}`)
        }
        await expect(page.getByRole('link', { name: 'Trouver un rendez-vous' })).toBeInViewport()
      })
    }
  }
})
