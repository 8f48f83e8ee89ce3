import { expect, type APIRequestContext, type Page } from '@playwright/test'
import { expectAccessible } from './accessible'
import { inMenu } from './agent'
import { bearerOf } from './api'

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
  if (accueil) await page.getByText('Agent d’accueil', { exact: true }).click()
  await page.getByLabel(level === 'Intervenant' ? 'Nom de l’agenda' : 'Adresse électronique').fill(who)
  await expectAccessible(page, `51-niveau-${level.toLowerCase()}`)
  await page.getByRole('button', { name: 'Continuer' }).click()
  await page.locator('label').filter({ hasText: service }).click()
  await expectAccessible(page, '52-services')
  await page.getByRole('button', { name: /Inviter l’agent|Créer l’agenda/ }).click()
  await expect(page.getByRole('alert')).toContainText(who)
}

/** Opens the page of an agent from the list. */
export async function openAgent(page: Page, name: string) {
  await openAgents(page)
  await page.getByLabel('Rechercher').fill(name)
  await page.getByRole('rowheader').getByRole('link', { name }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

/** Takes away whom a run invited, so that the demo espace stays as it was. */
export async function forget(request: APIRequestContext, run: string) {
  const headers = await bearerOf(request, 'espace@demo.rdv')
  const [{ organisationId }] = await (await request.get('/api/organisations', { headers })).json()
  const agents: { agentId: string; displayName: string; email: string | null; status: string }[] = await (
    await request.get(`/api/agents?organisationId=${organisationId}`, { headers })
  ).json()
  for (const { agentId, displayName, email, status } of agents) {
    if (!`${displayName} ${email}`.includes(run)) continue
    const path = status === 'invited' ? `/api/invitations/${agentId}?organisationId=${organisationId}` : `/api/agents/${agentId}/roles/${organisationId}`
    await request.delete(path, { headers })
  }
}
