import { expect, type APIRequestContext, type Page } from '@playwright/test'
import { expectAccessible } from './accessible'
import { KEYCLOAK, mailTo, PASSWORD } from './api'

interface Invited {
  email: string
  firstName: string
  lastName: string
}

/** Someone whom the played ProConnect knows; our own realm knows nothing of them. */
export async function knownToProConnect(request: APIRequestContext, { email, firstName, lastName }: Invited) {
  const token = await request.post(`${KEYCLOAK}/realms/master/protocol/openid-connect/token`, {
    form: { grant_type: 'password', client_id: 'admin-cli', username: 'admin', password: 'admin' },
  })
  const answer = await request.post(`${KEYCLOAK}/admin/realms/fournisseurs/users`, {
    headers: { Authorization: `Bearer ${(await token.json()).access_token}` },
    data: {
      username: email,
      email,
      enabled: true,
      firstName,
      lastName,
      credentials: [{ type: 'password', value: PASSWORD, temporary: false }],
      attributes: { siret: ['21770153100017'], uid: [email] },
    },
  })
  expect(answer.status(), await answer.text()).toBe(201)
}

/** Follows the link of an invitation, chooses a password, then signs in and tells a name, all on Keycloak's pages. */
export async function acceptWithPassword(page: Page, request: APIRequestContext, { email, firstName, lastName }: Invited) {
  const mail = await mailTo(request, email, /Activez votre compte/)
  await page.goto(/https?:\S+action-token\S+/.exec(mail.text)![0])
  await page.locator('a.bouton-principal').click()
  await page.locator('#password-new').fill(PASSWORD)
  await page.locator('#password-confirm').fill(PASSWORD)
  await expectAccessible(page, '54-mot-de-passe')
  await page.locator('button[name=login]').click()
  await expect(page.locator('#password-new')).toHaveCount(0)
  await page.goto('/agent/')
  await page.getByRole('link', { name: 'Se connecter avec un mot de passe' }).click()
  await page.locator('#username').fill(email)
  await page.locator('#password').fill(PASSWORD)
  await page.locator('#kc-login').click()
  await page.locator('#firstName').fill(firstName)
  await page.locator('#lastName').fill(lastName)
  await expectAccessible(page, '54-nom')
  await page.getByRole('button', { name: 'Valider' }).click()
}
