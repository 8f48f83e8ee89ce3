import { expect, test, type APIRequestContext, type Page } from '@playwright/test'
import { expectAccessible } from '../support/accessible'
import { signInWithPassword } from '../support/agent'
import { bearerOf } from '../support/api'
import { tabTo } from '../support/keyboard'
import { demo } from '../support/suite'

const ADMIN = 'admin@demo.rdv'
const PAGES = ['motifs', 'motifs/nouveau', 'lieux', 'lieux/nouveau', 'contact', 'contact/modifier', 'reservation-en-ligne', 'reservation-en-ligne/affiche']

/** Configuration of an organisation by its admin; what a test creates bears the run's name and goes at the end. */
test.describe.serial('an admin configures the organisation', () => {
  const run = Date.now().toString(36).toUpperCase()
  const motif = `Acte de naissance (${run})`
  const lieu = `Annexe des Lilas (${run})`

  test.afterAll(async ({ playwright }) => {
    const request = await playwright.request.newContext({ baseURL: test.info().project.use.baseURL })
    await tidyUp(request, run)
    await request.dispose()
  })

  test('an error in a hidden tab shows on the tab, and the summary leads to its field', async ({ page }) => {
    await signInWithPassword(page, ADMIN)
    await page.goto('/agent/configuration/motifs/nouveau')
    await page.getByLabel('Nom').fill(motif)
    await page.getByLabel('Service').selectOption({ label: 'État civil' })
    await tab(page, 'Réservation en ligne').click()
    await expect(page).toHaveURL(/onglet=reservation/)
    await page.getByText('Ouvert aux usagers').click()
    await page.getByLabel('Délai minimum').selectOption({ label: '1 semaine' })
    await page.getByLabel('Délai maximum').selectOption({ label: '1 jour' })
    await tab(page, 'Instructions et notifications').click()
    await page.locator('#instructionsBefore').fill('Munissez-vous d’une pièce d’identité.')
    await expect(page.getByRole('complementary').getByText('Munissez-vous d’une pièce d’identité.')).toBeVisible()
    await page.getByRole('button', { name: 'Créer le motif' }).click()

    await expect(page.getByRole('heading', { name: 'Un champ est à corriger' })).toBeVisible()
    await expect(tab(page, 'Réservation en ligne')).toHaveAccessibleName(/1\s*erreur/)
    await expectAccessible(page, '40-motif-erreur')
    await page.getByRole('link', { name: /Délai maximum/ }).click()
    await expect(page.getByLabel('Délai maximum')).toBeFocused()
    await expect(tab(page, 'Réservation en ligne')).toHaveAttribute('aria-selected', 'true')

    await page.getByLabel('Délai maximum').selectOption({ label: '3 mois' })
    await page.getByRole('button', { name: 'Créer le motif' }).click()
    await expect(page.getByText(`Le motif « ${motif} » est enregistré`)).toBeVisible()
    await page.getByLabel('Rechercher un motif').fill(run)
    await page.getByLabel('Réservation').selectOption({ label: 'En ligne' })
    await expect(page).toHaveURL(/reservation=en-ligne/)
    await expect(page.getByText('1 motif sur')).toBeVisible()
    await expectAccessible(page, '41-motifs-filtres')
  })

  test('the same motif with another duration is a duplicate, closed to usagers', async ({ page }) => {
    await signInWithPassword(page, ADMIN)
    await page.goto('/agent/configuration/motifs')
    await page.getByRole('link', { name: `Dupliquer le motif ${motif}` }).click()
    await page.getByRole('button', { name: 'Créer le nouveau motif' }).click()
    await expect(page.getByRole('link', { name: /Changez au moins/ })).toBeVisible()
    await page.getByLabel('Durée (minutes)').fill('45')
    await expectAccessible(page, '42-motif-duplication')
    await page.getByRole('button', { name: 'Créer le nouveau motif' }).click()
    await expect(page.getByText(`Le motif « ${motif} » est créé`)).toBeVisible()

    const duplicate = page.getByRole('row').filter({ hasText: motif }).filter({ hasText: '45 minutes' })
    await expect(duplicate).toBeVisible()
    await expect(duplicate.getByText('En ligne')).toHaveCount(0)
  })

  test('closing a motif to usagers tells what it changes first, and the history keeps it', async ({ page }) => {
    await signInWithPassword(page, ADMIN)
    await page.goto('/agent/configuration/motifs?reservation=en-ligne')
    await page.getByRole('link', { name: motif, exact: true }).click()
    await tab(page, 'Réservation en ligne').click()
    await page.getByText('Agents de l’organisation').click()
    await page.getByRole('button', { name: 'Enregistrer' }).click()
    const consequences = page.getByRole('dialog', { name: 'Fermer ce motif aux usagers ?' })
    await expect(consequences.getByText(/disparaît aussitôt/)).toBeVisible()
    await expectAccessible(page, '43-motif-fermer')
    await consequences.getByRole('button', { name: 'Fermer aux usagers et enregistrer' }).click()
    await expect(page.getByText(`Le motif « ${motif} » est enregistré`)).toBeVisible()

    await page.goBack()
    await expect(page.getByText('Motif fermé aux usagers')).toBeVisible()
  })

  test('a page is not left with unsaved changes without asking', async ({ page }) => {
    await signInWithPassword(page, ADMIN)
    await page.goto('/agent/configuration/contact/modifier')
    await page.getByLabel('Horaires').fill('Sur rendez-vous')
    await page.getByRole('link', { name: 'Revenir sans enregistrer' }).click()
    await page.getByRole('button', { name: 'Continuer la saisie' }).click()
    await expect(page.getByLabel('Horaires')).toHaveValue('Sur rendez-vous')
    await page.getByRole('link', { name: 'Revenir sans enregistrer' }).click()
    await page.getByRole('button', { name: 'Quitter sans enregistrer' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Informations de contact' })).toBeVisible()
  })

  test('a lieu is found by its address, with the keyboard', async ({ page }) => {
    await signInWithPassword(page, ADMIN)
    await page.goto('/agent/configuration/lieux/nouveau')
    await page.getByLabel('Nom du lieu').fill(lieu)
    await page.keyboard.press('Tab')
    await expect(page.getByRole('combobox', { name: /Adresse/ })).toBeFocused()
    await page.keyboard.type('place de la')
    await expect(page.getByText(/adresses? proposées?/)).toBeVisible()
    await expectAccessible(page, '44-lieu-adresse')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('option')).toHaveCount(0)
    await page.getByRole('button', { name: 'Ajouter le lieu' }).press('Enter')
    await expect(page.getByText(`Le lieu « ${lieu} » est enregistré`)).toBeVisible()
  })

  test('an address is typed by hand when the address base does not answer', async ({ page }) => {
    await page.route('**/api/adresses*', (route) =>
      route.fulfill({ status: 503, contentType: 'application/problem+json', json: { type: '/problems/adresses-indisponibles', title: 'Indisponible', status: 503 } }),
    )
    await signInWithPassword(page, ADMIN)
    await page.goto('/agent/configuration/lieux/nouveau')
    await page.getByRole('combobox', { name: /Adresse/ }).fill('2 rue Neuve')
    await expect(page.getByText('La recherche d’adresses ne répond pas')).toBeVisible()
    await expect(page.getByLabel('Numéro et rue')).toBeFocused()
    await expect(page.getByLabel('Numéro et rue')).toHaveValue('2 rue Neuve')
    await page.getByLabel('Nom du lieu').fill(`Permanence (${run})`)
    await page.getByLabel('Commune').fill('Dammartin-en-Goële')
    await page.getByRole('button', { name: 'Ajouter le lieu' }).click()
    await page.getByRole('link', { name: /Code postal/ }).click()
    await expect(page.getByLabel('Code postal')).toBeFocused()
    await expectAccessible(page, '44-lieu-a-la-main')
    await page.getByLabel('Code postal').fill('77230')
    await page.getByRole('button', { name: 'Ajouter le lieu' }).click()
    await expect(page.getByText(`Le lieu « Permanence (${run}) » est enregistré`)).toBeVisible()
  })

  test('closing a lieu that has plages tells them first; it cannot be deleted, and opens again', async ({ page, request }) => {
    await givePlage(request, run, lieu)
    await signInWithPassword(page, ADMIN)
    await page.goto('/agent/configuration/lieux')
    await page.getByRole('link', { name: lieu }).click()
    await expect(page.getByRole('button', { name: 'Supprimer le lieu' })).toBeDisabled()
    await page.getByRole('button', { name: 'Fermer le lieu' }).click()
    const consequences = page.getByRole('dialog', { name: `Fermer « ${lieu} » ?` })
    await expect(consequences.getByText(/Une plage d’ouverture en cours dans ce lieu/)).toBeVisible()
    await expectAccessible(page, '45-lieu-fermer')
    await consequences.getByRole('button', { name: 'Fermer le lieu' }).click()
    await expect(page.getByText(`Le lieu « ${lieu} » est fermé`)).toBeVisible()
    await page.getByLabel('Téléphone').fill('01 60 00 00 00')
    await page.getByRole('button', { name: 'Rouvrir le lieu' }).click()
    await expect(page.getByText(`Le lieu « ${lieu} » est rouvert`)).toBeVisible()
    await expect(page.getByLabel('Téléphone')).toHaveValue('01 60 00 00 00')
    await page.getByRole('button', { name: 'Enregistrer' }).click()
    await expect(page.getByText(`Le lieu « ${lieu} » est enregistré`)).toBeVisible()
  })

  test('a motif goes through its three tabs with the keyboard alone', async ({ page, isMobile }) => {
    test.skip(isMobile, 'a phone has no keyboard')
    await signInWithPassword(page, ADMIN)
    await page.goto('/agent/configuration/motifs')
    await tabTo(page, 'Créer un motif')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Créer un motif' })).toBeFocused()
    await tabTo(page, '', '#name')
    await page.keyboard.type(`Clavier (${run})`)
    await tabTo(page, '', '#serviceId')
    await page.keyboard.press('ArrowDown')
    await page.getByRole('tab', { selected: true }).focus()
    await page.keyboard.press('ArrowRight')
    await expect(tab(page, 'Réservation en ligne')).toBeFocused()
    await tabTo(page, '', 'input[name=bookableBy]')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect(page.getByLabel('Délai minimum')).toBeVisible()
    await page.getByRole('tab', { selected: true }).focus()
    await page.keyboard.press('ArrowRight')
    await tabTo(page, '', '#instructionsAfter')
    await page.keyboard.type('Présentez-vous à l’accueil.')
    await tabTo(page, 'Créer le motif')
    await page.keyboard.press('Enter')
    await expect(page.locator(':focus')).toContainText(`Le motif « Clavier (${run}) » est enregistré`)
    await expect(page.getByRole('row').filter({ hasText: `Clavier (${run})` }).getByText('En ligne')).toBeVisible()
  })

  test('the link is copied and opens as an usager', async ({ page, context, browser }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await signInWithPassword(page, ADMIN)
    await page.goto('/agent/configuration/reservation-en-ligne')
    await page.getByRole('button', { name: 'Copier le lien' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Copié' })).toBeVisible()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    expect(new URL(link).pathname).toBe(demo().publicLink)

    const usager = await browser.newPage()
    await usager.goto(link)
    await expect(usager.getByRole('heading', { level: 1, name: 'Motif du rendez-vous' })).toBeVisible()
    await usager.close()
  })

  test('the créneaux stand inside another site, and open the journey in the whole window', async ({ page }) => {
    const framed = demo().publicLink.replace('/org/', '/integration/')
    const headers = (await page.request.get(framed, { headers: { Accept: 'text/html' } })).headers()
    expect(headers['content-security-policy']).toContain('frame-ancestors *')
    expect(headers['x-frame-options']).toBeUndefined()
    await page.goto(framed)
    await expect(page.getByRole('link', { name: /Voir tous les rendez-vous/ })).toHaveAttribute('target', '_top')
    await expectAccessible(page, '46-cadre')
  })

  test('every page stands at 320 pixels, in the dark too', async ({ page }) => {
    await signInWithPassword(page, ADMIN)
    await page.setViewportSize({ width: 320, height: 800 })
    await page.emulateMedia({ colorScheme: 'dark' })
    for (const path of PAGES) {
      await page.goto(`/agent/configuration/${path}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.getByText('Chargement en cours…')).toHaveCount(0)
      await expectAccessible(page, `47-${path.replaceAll('/', '-')}`)
    }
  })
})

const tab = (page: Page, name: string) => page.getByRole('tab', { name: new RegExp(name) })

const inThreeDays = () => new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10)

interface Named {
  name: string
}

async function organisationOf(request: APIRequestContext, headers: Record<string, string>): Promise<string> {
  const numero = Number(/\/org\/(\d+)/.exec(demo().publicLink)![1])
  const organisations: { organisationId: string; numero: number }[] = await (await request.get('/api/organisations', { headers })).json()
  return organisations.find((one) => one.numero === numero)!.organisationId
}

/** A plage of the run's motif in the run's lieu, as the admin's own script would give it. */
async function givePlage(request: APIRequestContext, run: string, lieu: string) {
  const headers = await bearerOf(request, ADMIN)
  const organisationId = await organisationOf(request, headers)
  const { agentId } = await (await request.get('/api/agents/me', { headers })).json()
  const motifs: (Named & { motifId: string })[] = await (await request.get('/api/motifs', { headers, params: { organisationId } })).json()
  const lieux: (Named & { lieuId: string })[] = await (await request.get(`/api/organisations/${organisationId}/lieux`, { headers })).json()
  const { lieuId } = lieux.find(({ name }) => name === lieu)!
  const plage = {
    ...{ organisationId, agentId, lieuId, title: `Actes ${run}`, firstDay: inThreeDays(), startTime: '09:00', endTime: '12:00', recurrence: null },
    motifIds: [motifs.find(({ name }) => name.includes(run))!.motifId],
  }
  const created = await request.post('/api/plages-ouverture', { headers, data: plage })
  expect(created.ok(), await created.text()).toBe(true)
  await expect.poll(async () => (await (await request.get(`/api/lieux/${lieuId}/usage`, { headers })).json()).livePlages).toBe(1)
}

/** The demo organisation keeps nothing of the run. */
async function tidyUp(request: APIRequestContext, run: string) {
  const headers = await bearerOf(request, ADMIN)
  const organisationId = await organisationOf(request, headers)
  const { agentId } = await (await request.get('/api/agents/me', { headers })).json()
  const plages: { title: string; plageOuvertureId: string }[] = await (
    await request.get('/api/plages-ouverture', { headers, params: { organisationId, agentId } })
  ).json()
  for (const { plageOuvertureId } of plages.filter(({ title }) => title.includes(run))) {
    await request.delete(`/api/plages-ouverture/${plageOuvertureId}`, { headers })
  }
  const motifs: (Named & { motifId: string; version: number })[] = await (await request.get('/api/motifs', { headers, params: { organisationId } })).json()
  for (const { motifId, version } of motifs.filter(({ name }) => name.includes(run))) {
    await request.delete(`/api/motifs/${motifId}`, { headers: { ...headers, 'If-Match': `"${version}"` } })
  }
  const lieux: (Named & { lieuId: string; version: number })[] = await (await request.get(`/api/organisations/${organisationId}/lieux`, { headers })).json()
  for (const { lieuId, version } of lieux.filter(({ name }) => name.includes(run))) {
    await request.delete(`/api/lieux/${lieuId}`, { headers: { ...headers, 'If-Match': `"${version}"` } })
  }
}
