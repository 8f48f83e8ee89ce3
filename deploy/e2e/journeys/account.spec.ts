import { expect, test, type Page } from '@playwright/test'
import { expectAccessible } from '../support/accessible'
import { signInWithPassword, signOut } from '../support/agent'
import { PASSWORD } from '../support/api'
import { codeOf } from '../support/totp'

const TRIES_A_SECOND_FACTOR = 'thomas.leroy@demo.rdv'

/** Each change of the account happens on Keycloak's pages, which an agent may leave without changing anything. */
test('an agent goes to change password and second factor, and comes back', async ({ page }) => {
  await signInWithPassword(page, 'julie.marchal@demo.rdv', '/agent/compte')
  await expect(page.getByRole('heading', { level: 1, name: 'Mon compte' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Mot de passe' })).toBeVisible()

  await leaveUnchanged(page, 'Changer mon mot de passe', '70-changer-mot-de-passe')
  await leaveUnchanged(page, 'Activer une application de codes', '71-application-de-codes')
  await leaveUnchanged(page, 'Ajouter une clé de sécurité', '72-cle-de-securite')

  await page.getByLabel('Prénom').fill('')
  await page.getByRole('button', { name: 'Enregistrer mon nom' }).click()
  await expect(page.getByRole('link', { name: /Saisissez votre prénom/ })).toBeVisible()
  await expectAccessible(page, '73-compte-erreur')
})

test('an agent sets a second factor, is asked for it and takes it away', async ({ page }) => {
  await signInWithPassword(page, TRIES_A_SECOND_FACTOR, '/agent/compte')
  await page.getByRole('link', { name: 'Activer une application de codes' }).click()
  await page.locator('#mode-manual').click()
  const secret = (await page.locator('#kc-totp-secret-key').textContent())!
  await page.locator('#totp').fill(codeOf(secret))
  await page.locator('#saveTOTPBtn').click()
  await expect(page.getByText('L’application de codes est activée')).toBeVisible()

  await signOut(page)
  await page.locator('#username').fill(TRIES_A_SECOND_FACTOR)
  await page.locator('#password').fill(PASSWORD)
  await page.locator('#kc-login').click()
  await expectAccessible(page, '74-code-demande')
  await page.locator('#otp').fill(codeOf(secret, 1))
  await page.locator('#kc-login').click()

  await expect(page.getByRole('button', { name: 'Se déconnecter' }).first()).toBeAttached()
  await page.goto('/agent/compte')
  await page.getByRole('button', { name: 'Retirer : Application de codes' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Retirer le second facteur' }).click()
  await expect(page.getByText('« Application de codes » est retiré de votre compte')).toBeVisible()
})

async function leaveUnchanged(page: Page, way: string, picture: string) {
  await page.getByRole('link', { name: way }).click()
  await expect(page.locator('[name=cancel-aia]')).toBeVisible()
  await expectAccessible(page, picture)
  await page.locator('[name=cancel-aia]').click()
  await expect(page.getByText('Rien n’a été modifié')).toBeVisible()
}
