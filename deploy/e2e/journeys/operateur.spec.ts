import { expect, test } from '@playwright/test'
import { expectAccessible } from '../support/accessible'
import { inMenu, signInWithPassword } from '../support/agent'
import { bearerOf, mailTo } from '../support/api'

const FIELDS = {
  'Nom de l’organisation': 'Mairie de Sète',
  'Nom du lieu': 'Hôtel de ville',
  'Numéro et rue': '20 bis rue Paul Valéry',
  'Code postal': '34200',
  Commune: 'Sète',
  'Code Insee': '34301',
  Latitude: '43,4028',
  Longitude: '3,6928',
  Département: '34',
  Services: 'État civil\nVie citoyenne ; Citoyenneté',
}

test.describe.serial('the opérateur runs the platform', () => {
  const run = Date.now().toString(36)
  const admin = `premier.${run}@sete.example`

  test('creates an espace, whose first admin is invited; only the invitation is tried again', async ({ page, request }) => {
    await signInWithPassword(page, 'operateur@demo.rdv')
    await expect(page).toHaveURL(/\/operateur$/)
    await expect(page.getByRole('rowheader', { name: 'Dammartin-en-Goële' })).toBeVisible()
    await expectAccessible(page, '80-espaces')
    await page.getByRole('link', { name: 'Créer un espace' }).click()
    await page.getByRole('button', { name: /Créer l’espace/ }).click()
    await expect(page.locator('#erreurs')).toBeFocused()
    await expectAccessible(page, '81-espace-erreurs')

    for (const [label, value] of Object.entries(FIELDS)) await page.getByRole('textbox', { name: label }).first().fill(value)
    await page.locator('#name').fill(`Sète ${run}`)
    await page.locator('#adminEmail').fill(admin)
    await page.route('**/api/invitations', (route) => route.fulfill({ status: 500, json: {} }), { times: 1 })
    await page.getByRole('button', { name: /Créer l’espace/ }).click()
    await expect(page.getByText('Mais l’administrateur n’est pas encore invité')).toBeVisible()
    await expectAccessible(page, '82-admin-a-inviter')
    await page.getByRole('button', { name: 'Renvoyer l’invitation' }).click()
    await expect(page.getByText(`L’invitation est envoyée à ${admin}`)).toBeVisible()
    await mailTo(request, admin, /Activez votre compte/)
    await page.getByRole('link', { name: 'Voir les espaces' }).click()
    await expect(page.getByRole('rowheader', { name: `Sète ${run}` })).toBeVisible()
  })

  test('refuses a request for a dispositif de recueil, and says why', async ({ page, request }) => {
    const headers = await bearerOf(request, 'claire.vasseur@demo.rdv')
    const [{ organisationId, name }] = await (await request.get('/api/organisations', { headers })).json()
    const asked = await request.post(`/api/organisations/${organisationId}/dispositif-recueil-requests`, { headers, data: { reason: `Essai ${run}` } })
    expect(asked.ok(), await asked.text()).toBe(true)

    await signInWithPassword(page, 'operateur@demo.rdv')
    await inMenu(page, 'Demandes de dispositif de recueil')
    const row = page.getByRole('row').filter({ hasText: `Essai ${run}` })
    await expect(row).toContainText('À traiter')
    await expectAccessible(page, '83-demandes')
    await row.getByRole('button', { name: /^Refuser/ }).click()
    await page.getByLabel('Message à l’organisation').fill('Aucune station n’est prévue.')
    await expectAccessible(page, '84-refus')
    await page.getByRole('dialog').getByRole('button', { name: 'Refuser la demande' }).click()
    await expect(page.getByText(`La demande de ${name} est refusée`)).toBeVisible()
    await expect(row).toContainText('Aucune station n’est prévue.')
  })

  test('an agent is refused the opérateur’s pages', async ({ page }) => {
    await signInWithPassword(page, 'julie.marchal@demo.rdv', '/operateur')
    await expect(page.getByRole('heading', { level: 1, name: 'Accès refusé' })).toBeVisible()
    await expectAccessible(page, '85-refuse')
  })
})
