import { expect, test, type Page } from '@playwright/test'
import { expectAccessible } from '../support/accessible'
import { PASSWORD } from '../support/api'
import { cancelFromRecap, confirm, creneaux, openCreneaux } from '../support/usager'

const MARIAGE = 'Mariage : dépôt de dossier'
const run = () => `${Date.now().toString(36)}${Math.floor(performance.now())}`

async function holdACreneau(page: Page) {
  await openCreneaux(page, MARIAGE)
  await creneaux(page).first().click()
  await expect(page.getByText('Créneau gardé pour vous encore')).toBeVisible()
}

/** To the page of the played FranceConnect, which asks for a password each time. */
async function leaveForFranceConnect(page: Page) {
  await page.getByRole('link', { name: 'S’identifier avec FranceConnect' }).click()
  await expect(page).toHaveURL(/realms\/fournisseurs/)
  await expect(page.locator('#password')).toBeVisible()
}

async function signIn(page: Page, username: string) {
  await leaveForFranceConnect(page)
  if (await page.locator('#username').isVisible()) await page.locator('#username').fill(username)
  await page.locator('#password').fill(PASSWORD)
  await page.locator('#kc-login').click()
}

test.describe('an usager comes by FranceConnect', () => {
  test('books without typing who they are, and finds the RDV again', async ({ page, context }) => {
    await holdACreneau(page)
    await expectAccessible(page, '110-franceconnect-propose')
    await signIn(page, 'usager@demo.rdv')

    await expect(page.getByText('Identité confirmée par FranceConnect : Ursule SAGÈRE, usager@demo.rdv')).toBeVisible()
    await expect(page).toHaveURL(/\/org\/.*creneau=/)
    await expect(page).not.toHaveURL(/[?&](code|state|connexion)=/)
    await expect(page.getByLabel('Prénom')).toHaveCount(0)
    await expect(page.getByLabel('Adresse électronique')).toHaveCount(0)
    await expectAccessible(page, '111-identite-confirmee')
    const cookies = await context.cookies(['http://127.0.0.1:8080/', 'http://127.0.0.1:8080/api/public', 'http://127.0.0.1:8080/connexion/franceconnect'])
    expect(cookies.find(({ name }) => name === 'rdv_usager')).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/api/public' })
    expect(cookies.map(({ name }) => name)).not.toContain('RDV_SESSION')
    expect(cookies.map(({ name }) => name)).not.toContain('rdv_connexion')

    await page.getByRole('button', { name: 'Continuer', exact: true }).click()
    await expect(page.getByText('Ursule SAGÈRE').first()).toBeVisible()
    await expectAccessible(page, '112-confirmation-sans-code')
    await page.getByRole('button', { name: 'Confirmer mon rendez-vous' }).click()
    await expect(page.getByText('Votre rendez-vous est confirmé')).toBeVisible()

    await page.goto('/mes-rendez-vous')
    await page.getByRole('button', { name: 'Se déconnecter' }).click()
    await expect(page.getByRole('link', { name: 'S’identifier avec FranceConnect' })).toBeVisible()
    await expectAccessible(page, '113-mes-rendez-vous-connexion')
    await signIn(page, 'usager@demo.rdv')
    await expect(page.getByText('Ursule SAGÈRE', { exact: true })).toBeVisible()
    await expect(page.locator('.my-rdvs li').filter({ hasText: MARIAGE }).first()).toBeVisible()
    await expectAccessible(page, '114-mes-rendez-vous')
    await page.goto('/rdv')
    await cancelFromRecap(page)
  })

  test('refuses there, and goes on from the same créneau', async ({ page }) => {
    await holdACreneau(page)
    await leaveForFranceConnect(page)
    const asked = new URL(page.url()).searchParams
    await page.goto(`${asked.get('redirect_uri')}?error=access_denied&state=${encodeURIComponent(asked.get('state')!)}`)
    await expect(page.getByText(/FranceConnect n’a pas confirmé votre identité/)).toBeVisible()
    await expectAccessible(page, '115-franceconnect-refuse')
    await page.getByRole('link', { name: 'Revenir au service' }).click()

    await expect(page.getByText('La connexion avec FranceConnect n’a pas abouti')).toBeVisible()
    await expect(page.getByText('Créneau gardé pour vous encore')).toBeVisible()
    await expect(page.getByLabel('Prénom')).toBeVisible()
    await expectAccessible(page, '116-connexion-refusee')
  })

  test('has an address proved by a code when FranceConnect tells none, on 320 pixels', async ({ page, request }) => {
    const email = `sacha.${run()}@usager.example`
    await page.setViewportSize({ width: 320, height: 640 })
    await holdACreneau(page)
    await signIn(page, 'sans-courriel@demo.rdv')
    await expect(page.getByText('Identité confirmée par FranceConnect : Sacha ADRESSE')).toBeVisible()
    await expect(page.getByLabel('Prénom')).toHaveCount(0)
    await expectAccessible(page, '117-identite-sans-adresse')
    await page.getByLabel('Adresse électronique').fill(email)
    await confirm(page, request, email)
    await expect(page.getByText(/Sacha ADRESSE/).first()).toBeVisible()
    await cancelFromRecap(page)
  })
})
