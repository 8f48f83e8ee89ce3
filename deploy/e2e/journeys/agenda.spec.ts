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
    await giveBack(request, mairie, me, run, [FRIDAY, FRIDAY])
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
    await tabTo(page, 'premier créneau à Hôtel de ville')
    await page.keyboard.press('Enter')
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
