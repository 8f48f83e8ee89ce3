import { expect, test, type APIRequestContext, type Browser, type Page } from '@playwright/test'
import { expectAccessible } from '../support/accessible'
import { signInWithPassword, inMenu } from '../support/agent'
import { weekday } from '../support/agendas'
import { bearerOf, mailTo } from '../support/api'
import { codeField, codeFrom, typeIdentity } from '../support/usager'

const MAIRIE = 'Mairie de Dammartin-en-Goële'

/** A motif collectif open to usagers, and the public page of its organisation. */
async function openMotif(request: APIRequestContext, name: string) {
  const headers = await bearerOf(request, 'admin@demo.rdv')
  const organisations: { organisationId: string; name: string; numero: number; slug: string; services: { serviceId: string; name: string }[] }[] = await (
    await request.get('/api/organisations', { headers })
  ).json()
  const mairie = organisations.find((one) => one.name === MAIRIE)!
  const serviceId = mairie.services.find((service) => service.name === 'État civil')!.serviceId
  const data = { organisationId: mairie.organisationId, serviceId, name, type: 'sur_place', collectif: true, durationMin: 60, color: '#0b5563', bookableBy: 'tous', visibility: 'visible_notifie', personsMax: 1 }
  const created = await request.post('/api/motifs', { headers, data })
  expect(created.ok(), await created.text()).toBe(true)
  return `/org/${mairie.numero}/${mairie.slug}?motif=${(await created.json()).motifId}`
}

/** An usager in a browser of their own, as far as the confirmation. */
async function signUp(browser: Browser, request: APIRequestContext, address: string, lastName: string): Promise<{ page: Page; email: string }> {
  const email = `${lastName.toLowerCase()}.${Date.now().toString(36)}@usager.example`
  const page = await (await browser.newContext()).newPage()
  await page.goto(address)
  await page.getByRole('link', { name: /S’inscrire/ }).first().click()
  await typeIdentity(page, { firstName: 'Awa', lastName, email })
  await expectAccessible(page, '92-inscription')
  await page.getByRole('button', { name: 'Continuer', exact: true }).click()
  await codeField(page).fill(await codeFrom(request, { email }))
  return { page, email }
}

const confirm = (page: Page) => page.getByRole('button', { name: 'Confirmer ma participation' }).click()

test('a session of two seats: two usagers sign up, the third is told what to do, a seat given back is offered again', async ({ page, browser, request }) => {
  const run = Date.now().toString(36)
  const motif = `Atelier numérique ${run}`
  const title = `Déclarer ses impôts ${run}`
  const address = await openMotif(request, motif)
  const day = weekday(3, 8)

  await signInWithPassword(page, 'agent@demo.rdv')
  await inMenu(page, 'RDV collectifs')
  await expectAccessible(page, '90-rdv-collectifs')
  await page.getByRole('link', { name: 'Créer un RDV collectif' }).click()
  await page.getByLabel('Motif').selectOption({ label: motif })
  await page.getByLabel('Intitulé (facultatif)').fill(title)
  await page.getByLabel('Jour').fill(day)
  await page.getByLabel('Heure de début').fill('09:00')
  await page.getByLabel('Nombre de places (facultatif)').fill('2')
  await page.getByLabel('Lieu').selectOption({ index: 1 })
  await expectAccessible(page, '91-nouveau-rdv-collectif')
  await page.getByRole('button', { name: 'Créer le RDV collectif' }).click()
  const again = page.getByRole('button', { name: 'Créer quand même' })
  const created = page.getByText(`Le RDV collectif « ${title} » est créé`)
  await expect(again.or(created).first()).toBeVisible()
  if (await again.isVisible()) await again.click()
  await expect(created).toBeVisible()

  const first = await signUp(browser, request, address, 'Diallo')
  await expect(first.page.getByText(title)).toBeAttached() // folded on a phone
  await confirm(first.page)
  await expect(first.page.getByText('Votre rendez-vous est confirmé')).toBeVisible()
  expect((await mailTo(request, first.email, /confirmé/)).text).toContain(title)
  const third = await signUp(browser, request, address, 'Martin')
  const second = await signUp(browser, request, address, 'Benali')
  await confirm(second.page)
  await expect(second.page.getByText('Votre rendez-vous est confirmé')).toBeVisible()
  await expect(second.page.getByText('Diallo')).toHaveCount(0)

  await confirm(third.page)
  await expect(third.page.getByRole('heading', { name: 'Il ne reste plus de place à cette séance' })).toBeVisible()
  await expectAccessible(third.page, '93-complet')
  await third.page.getByRole('link', { name: 'Voir toutes les séances' }).click()
  await expect(third.page.getByText('Aucune séance n’a de place restante pour le moment')).toBeVisible()
  await expectAccessible(third.page, '94-aucune-seance')

  await first.page.getByRole('button', { name: 'Annuler ma participation' }).click()
  await expectAccessible(first.page, '95-annuler-ma-participation')
  await first.page.getByRole('button', { name: 'Oui, annuler ma participation' }).click()
  await expect(first.page.getByRole('heading', { name: 'Votre rendez-vous est annulé' })).toBeVisible()
  await mailTo(request, first.email, /annulé/)
  await third.page.goto(address)
  await expect(third.page.getByText('1 place restante')).toBeVisible()
  await expectAccessible(third.page, '96-seances')

  await page.getByRole('link', { name: title }).click()
  await expect(page.getByText('1 inscrit sur 2, 1 place restante')).toBeVisible()
  await expect(page.getByText('Awa Benali')).toBeVisible()
  await expectAccessible(page, '97-rdv-collectif')
  await page.getByRole('button', { name: 'Annuler ce RDV collectif' }).click()
  await page.getByRole('button', { name: 'Oui, annuler la séance' }).click()
  await expect(page.getByText('Annulé', { exact: false }).first()).toBeVisible()
  await mailTo(request, second.email, /annulé/)
})
