import { expect, type APIRequestContext, type Page } from '@playwright/test'
import { expectAccessible } from './accessible'
import { inMenu } from './agent'
import { bearerOf } from './api'

export const MAIRIE = /^Mairie/

export interface NewAgent {
  level: 'Basique' | 'Administrateur' | 'Intervenant'
  accueil?: boolean
  /** The address, or the name of the agenda of an intervenant. */
  who: string
  service: string
}

export const openAgents = (page: Page) => inMenu(page, 'Agents', 'link', 'Configuration')

/** « Ajouter un agent », through its two steps. */
export async function addAgent(page: Page, { level, accueil, who, service }: NewAgent) {
  await openAgents(page)
  await page.getByRole('link', { name: 'Ajouter un agent' }).click()
  await page.locator('label').filter({ hasText: level }).first().click()
  if (accueil) await page.locator('label').filter({ hasText: 'Agent d’accueil' }).click()
  await page.getByRole('textbox', { name: level === 'Intervenant' ? 'Nom de l’agenda' : 'Adresse électronique' }).fill(who)
  await expectAccessible(page, `51-niveau-${level.toLowerCase()}`)
  await page.getByRole('button', { name: 'Continuer' }).click()
  await page.locator('label').filter({ hasText: service }).click()
  await expectAccessible(page, '52-services')
  await page.getByRole('button', { name: /Inviter l’agent|Créer l’agenda/ }).click()
  await expect(page.getByRole('alert')).toContainText(who)
}

/** Opens the page of an agent from the list shown, found by address. */
export async function openAgent(page: Page, email: string) {
  await page.getByLabel('Rechercher').fill(email)
  await page.getByRole('rowheader').getByRole('link').click()
  await expect(page.getByRole('heading', { level: 2, name: 'Services' })).toBeVisible()
}

/** Takes away whom a run invited, so that the demo espace stays as it was. */
export async function forget(request: APIRequestContext, run: string) {
  const headers = await bearerOf(request, 'espace@demo.rdv')
  const organisations: { organisationId: string; name: string }[] = await (await request.get('/api/organisations', { headers })).json()
  const { organisationId } = organisations.find(({ name }) => MAIRIE.test(name))!
  const agents: { agentId: string; displayName: string; email: string | null; status: string }[] = await (
    await request.get(`/api/agents?organisationId=${organisationId}`, { headers })
  ).json()
  for (const { agentId, displayName, email, status } of agents) {
    if (!`${displayName} ${email}`.toLowerCase().includes(run)) continue
    const path = status === 'invited' ? `/api/invitations/${agentId}?organisationId=${organisationId}` : `/api/agents/${agentId}/roles/${organisationId}`
    await request.delete(path, { headers })
  }
}
