import { expect, test, type Page } from '@playwright/test'
import { expectAccessible } from '../support/accessible'
import { signInWithPassword } from '../support/agent'

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

async function leaveUnchanged(page: Page, way: string, picture: string) {
  await page.getByRole('link', { name: way }).click()
  await expect(page.locator('[name=cancel-aia]')).toBeVisible()
  await expectAccessible(page, picture)
  await page.locator('[name=cancel-aia]').click()
  await expect(page.getByText('Rien n’a été modifié')).toBeVisible()
}
