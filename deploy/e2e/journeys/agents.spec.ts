import { expect, test, type Page } from '@playwright/test'
import { expectAccessible } from '../support/accessible'
import { inMenu, signInWithPassword, signInWithProConnect } from '../support/agent'
import { addAgent, forget, MAIRIE, openAgent, openAgents } from '../support/agents'
import { bearerOf, mailsTo, PASSWORD } from '../support/api'
import { tabTo } from '../support/keyboard'
import { acceptWithPassword, knownToProConnect } from '../support/keycloak'

const ADMIN = 'admin@demo.rdv'
const ADMIN_ESPACE = 'espace@demo.rdv'
const CONFIGURATION = { name: 'Configuration', exact: true }

/** Opening accesses, each hop real: what one test leaves, the next one takes up. */
test.describe.serial('an admin opens accesses to the agents of the mairie', () => {
  const run = `e2e${Date.now().toString(36)}`
  const byPassword = `claire.${run}@mairie.example`
  const byProConnect = `hugo.${run}@mairie.example`
  const intervenant = `Permanence CAF ${run}`

  test.afterAll(async ({ playwright }) => {
    const request = await playwright.request.newContext({ baseURL: test.info().project.use.baseURL })
    await forget(request, run)
    await request.dispose()
  })

  test('invites two agents and creates the agenda of an intervenant', async ({ page, request }) => {
    await signInWithPassword(page, ADMIN, '/agent/configuration/agents')
    await expect(page.getByRole('heading', { level: 1, name: 'Agents' })).toBeVisible()
    await expectAccessible(page, '50-agents')

    await addAgent(page, { level: 'Basique', who: byPassword, service: 'État civil' })
    await addAgent(page, { level: 'Basique', accueil: true, who: byProConnect, service: 'Vie citoyenne' })
    await addAgent(page, { level: 'Intervenant', who: intervenant, service: 'État civil' })

    await expect(page.getByRole('rowheader', { name: intervenant })).toBeVisible()
    await page.getByRole('tab', { name: /Invitations en attente/ }).click()
    await expect(page.getByRole('row').filter({ hasText: byPassword })).toContainText('Expire dans 7 jours')
    await expect(page.getByRole('row').filter({ hasText: byProConnect })).toContainText('agent d’accueil')
    await expectAccessible(page, '53-invitations')
    await expect.poll(async () => (await mailsTo(request, run)).length).toBe(2)
  })

  test('the first accepts with a password, and sees no Configuration', async ({ page, request }) => {
    await acceptWithPassword(page, request, { email: byPassword, firstName: 'Claire', lastName: `Renard ${run}` })
    await expect(page.getByRole('heading', { level: 1, name: 'Agenda' })).toBeVisible()
    await expect(page.getByRole('link', CONFIGURATION)).toHaveCount(0)

    await page.goto('/agent/configuration/agents/nouveau')
    await expect(page.getByRole('heading', { level: 1, name: 'Accès refusé' })).toBeVisible()
    await expectAccessible(page, '55-acces-refuse')
    const headers = await bearerOf(request, byPassword)
    const [{ organisationId, espaceId, services }] = await (await request.get('/api/organisations', { headers })).json()
    const data = { organisationId, espaceId, email: `refus.${run}@mairie.example`, level: 'basique', serviceIds: [services[0].serviceId] }
    expect((await request.post('/api/invitations', { headers, data })).status()).toBe(403)
    expect((await request.get(`/api/invitations?organisationId=${organisationId}`, { headers })).status()).toBe(403)
  })

  test('the second accepts by ProConnect', async ({ page, request }) => {
    await knownToProConnect(request, { email: byProConnect, firstName: 'Hugo', lastName: `Rousseau ${run}` })
    await signInWithProConnect(page, byProConnect)
    await expect(page.getByRole('heading', { level: 1, name: 'Agenda' })).toBeVisible()

    await page.getByRole('link', { name: /mon compte/ }).click()
    await expect(page.getByText('Relié')).toBeVisible()
    await expectAccessible(page, '56-compte')
  })

  test('the first becomes an administrateur, and the history says so', async ({ page }) => {
    await signInWithPassword(page, ADMIN)
    await openAgents(page)
    await openAgent(page, byPassword)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Claire Renard ${run}`, { ignoreCase: true })
    await expectAccessible(page, '57-agent')
    await page.locator('label').filter({ hasText: 'Administrateur' }).first().click()
    await expect(page.getByText('Ce que cela change pour')).toBeVisible()
    await page.getByRole('button', { name: 'Passer en administrateur' }).click()
    await expect(page.getByText('est maintenant administrateur')).toBeVisible()
    await expect(page.getByText('Niveau : Basique → Administrateur')).toBeVisible()
    await expect(page.getByText('Les services ne sont plus modifiables ici')).toBeVisible()
    await expectAccessible(page, '58-promu')
  })

  test('the admin d’espace changes the services of the second', async ({ page }) => {
    await signInWithPassword(page, ADMIN_ESPACE, '/agent/espace/agents')
    await expect(page.getByRole('heading', { level: 1, name: 'Choisir une organisation' })).toBeVisible()
    await expectAccessible(page, '59-choix')
    await page.getByRole('link', { name: MAIRIE }).click()
    await expect(page).toHaveURL(/\/agent\/espace\/agents/)
    await expect(page.getByRole('rowheader').first()).toBeVisible()
    await expectAccessible(page, '59-espace-agents')
    await openAgent(page, byProConnect)
    await page.locator('label').filter({ hasText: 'État civil' }).click()
    await page.locator('label').filter({ hasText: 'Vie citoyenne' }).click()
    await page.getByRole('button', { name: 'Enregistrer les services' }).click()
    await expect(page.getByText(/^Les services de .* sont enregistrés$/)).toBeVisible()
    await expectAccessible(page, '60-espace-agent')

    await inMenu(page, 'Sécurité des accès')
    await expect(page.getByLabel('Second facteur obligatoire pour les administrateurs')).toBeAttached()
    await expectAccessible(page, '61-securite')
  })

  test('removes the second, whose address can then be invited again', async ({ page }) => {
    await signInWithPassword(page, ADMIN)
    await openAgents(page)
    await openAgent(page, byProConnect)
    await page.getByRole('button', { name: 'Retirer l’agent' }).click()
    const dialog = page.getByRole('dialog')
    await expect(dialog).toContainText('C’est sa dernière organisation')
    await expectAccessible(page, '62-retrait')
    await dialog.getByRole('button', { name: 'Retirer l’agent' }).click()
    await expect(page.getByText('ne fait plus partie de l’organisation')).toBeVisible()

    await addAgent(page, { level: 'Basique', who: byProConnect, service: 'État civil' })
    await page.getByRole('tab', { name: /Invitations en attente/ }).click()
    await expect(page.getByRole('row').filter({ hasText: byProConnect })).toBeVisible()
  })

  test('invites several at once, after a verdict for each line', async ({ page }) => {
    await signInWithPassword(page, ADMIN)
    await openAgents(page)
    await page.getByRole('link', { name: 'Inviter plusieurs agents' }).click()
    const good = [`lea.${run}@mairie.example`, `noe.${run}@mairie.example`]
    await page.getByLabel('Liste des agents').fill([...good, byPassword, 'pas une adresse', good[0]].join('\n'))
    await page.locator('label').filter({ hasText: 'État civil' }).click()
    await expectAccessible(page, '63-plusieurs')
    await page.getByRole('button', { name: 'Vérifier la liste' }).click()
    for (const verdict of ['Déjà membre', 'Adresse invalide', 'En double']) await expect(page.getByText(verdict, { exact: true })).toBeVisible()
    await expectAccessible(page, '64-verdicts')
    await page.getByRole('button', { name: 'Inviter seulement les 2 adresses valides' }).click()
    await expect(page.getByText('2 invitations sont envoyées')).toBeVisible()

    const row = page.getByRole('row').filter({ hasText: good[1] })
    await row.getByRole('button', { name: /^Renvoyer/ }).click()
    await expect(page.getByText(`L’invitation est renvoyée à ${good[1]}`)).toBeVisible()
    await row.getByRole('button', { name: /^Annuler/ }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Annuler l’invitation' }).click()
    await expect(page.getByText(`L’invitation de ${good[1]} est annulée`)).toBeVisible()
    await expect(row).toHaveCount(0)
  })

  test('every page stands at 320 pixels, light and dark', async ({ page, isMobile }) => {
    test.skip(isMobile, 'once is enough')
    await page.setViewportSize({ width: 320, height: 800 })
    await signInWithPassword(page, ADMIN_ESPACE)
    await page.getByRole('link', { name: MAIRIE }).click()
    for (const path of ['configuration', 'configuration/agents', 'configuration/agents/nouveau', 'configuration/agents/plusieurs', 'espace/agents', 'espace/securite', 'compte']) {
      await page.goto(`/agent/${path}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.locator('.waiting')).toHaveCount(0)
      await expectAccessible(page, `65-320-${path.replaceAll('/', '-')}`)
      await page.emulateMedia({ colorScheme: 'dark' })
      await expectAccessible(page, `66-320-sombre-${path.replaceAll('/', '-')}`)
      await page.emulateMedia({ colorScheme: 'light' })
    }
  })

  test('invites an agent with the keyboard alone', async ({ page, isMobile }) => {
    test.skip(isMobile, 'a phone has no keyboard')
    await page.goto('/agent/configuration/agents')
    await tabTo(page, 'Se connecter avec un mot de passe')
    await page.keyboard.press('Enter')
    await page.locator('#username').focus()
    await page.keyboard.type(ADMIN)
    await tabTo(page, '', '#password')
    await page.keyboard.type(PASSWORD)
    await page.keyboard.press('Enter')
    await tabTo(page, 'Ajouter un agent')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await tabTo(page, '', 'input[value=basique]')
    await page.keyboard.press('ArrowDown')
    await tabTo(page, '', '#email')
    await page.keyboard.type(`clavier.${run}@mairie.example`)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: /Services/ })).toBeFocused()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await expect(page.getByText(`L’invitation est envoyée à clavier.${run}@mairie.example`)).toBeVisible()
    await expect(page.getByRole('heading', { level: 1, name: 'Agents' })).toBeFocused()
  })
})
