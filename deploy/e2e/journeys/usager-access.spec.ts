import { expect, test } from '@playwright/test'
import { expectAccessible } from '../support/accessible'
import { bearerOf } from '../support/api'
import { demo } from '../support/suite'
import { chooseMotifAndLieu, codeField, codeFrom, confirm, creneaux, daysAhead, fillIdentity, firstCreneau, openCreneaux, publicMotifs, tabTo, cancelFromRecap } from '../support/usager'

const MARIAGE = 'Mariage : dépôt de dossier'
const run = () => `${Date.now().toString(36)}${Math.floor(performance.now())}`

/** The same journey for those who see it dark, narrow, slow, or without a mouse. */
test.describe('an usager books', () => {
  test('in the dark, on 320 pixels', async ({ page, request }) => {
    const email = `etroit.${run()}@usager.example`
    await page.setViewportSize({ width: 320, height: 640 })
    await page.emulateMedia({ colorScheme: 'dark' })
    await chooseMotifAndLieu(page, demo().publicLink, MARIAGE)
    await firstCreneau(page)
    for (const box of await creneaux(page).evaluateAll((links) => links.slice(0, 9).map((link) => link.getBoundingClientRect().height))) expect(box).toBeGreaterThanOrEqual(44)
    await creneaux(page).first().click()
    await fillIdentity(page, { firstName: 'Awa', lastName: 'Diallo', email })
    await expectAccessible(page, '90-etroit-identite')
    await confirm(page, request, email)
    await expectAccessible(page, '91-etroit-recapitulatif')
    await cancelFromRecap(page)
    await page.goto('/')
    await expectAccessible(page, '92-etroit-accueil')
  })

  test('with the keyboard alone', async ({ page, request, isMobile }) => {
    test.skip(isMobile, 'a phone has no Tab key')
    const email = `clavier.${run()}@usager.example`
    const type = (text: string) => page.keyboard.type(text)
    const press = () => page.keyboard.press('Enter')
    await page.goto(demo().publicLink)
    await expect(page.getByRole('link', { name: MARIAGE })).toBeVisible()
    await tabTo(page, new RegExp(`^${MARIAGE}`))
    await press()
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await tabTo(page, /J’ai lu, continuer/)
    await press()
    await expect(page.getByText(/lieux? (est|sont) disponibles?/)).toBeVisible()
    await tabTo(page, /^Hôtel de ville/)
    await press()
    await expect(creneaux(page).first()).toBeVisible()
    await tabTo(page, /à\s*\d\d\sh\s\d\d$/)
    await press()
    await expect(page.getByText('Créneau gardé pour vous encore')).toBeVisible()
    await tabTo(page, /^Prénom/)
    await type('Awa')
    await tabTo(page, /^Nom/)
    await type('Diallo')
    await tabTo(page, /^Adresse électronique/)
    await type(email)
    await tabTo(page, /^Continuer/)
    await press()
    await expect(codeField(page)).toBeVisible()
    await tabTo(page, /^Code à 6 chiffres/)
    await type(await codeFrom(request, { email }))
    await press()
    await expect(page.getByText('Votre rendez-vous est confirmé')).toBeVisible()
    await tabTo(page, /^Annuler le rendez-vous/)
    await press()
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.locator('dialog h2')).toHaveCount(0) // the browser tells that it closed the window a little later
    await expect(page.getByRole('button', { name: 'Annuler le rendez-vous' })).toBeFocused()
    await press()
    await tabTo(page, /^Oui, annuler/)
    await press()
    await expect(page.getByRole('heading', { name: 'Votre rendez-vous est annulé' })).toBeFocused()
  })

  test('on a slow network, which then fails: told, nothing lost', async ({ page, context }) => {
    const network = await context.newCDPSession(page)
    const slow = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 } // 1.6 Mbit/s
    await network.send('Network.enable')
    await network.send('Network.emulateNetworkConditions', { offline: false, ...slow })
    const asked = Date.now()
    await page.goto(demo().publicLink, { waitUntil: 'commit' })
    await expect(page.getByRole('link', { name: MARIAGE })).toBeVisible()
    console.log(`usable after ${Date.now() - asked} ms at 1.6 Mbit/s`)

    await openCreneaux(page, MARIAGE, { week: daysAhead(24) })
    await creneaux(page).first().click()
    await fillIdentity(page, { firstName: 'Awa', lastName: 'Diallo', email: `lent.${run()}@usager.example` })
    await network.send('Network.emulateNetworkConditions', { offline: true, ...slow })
    await page.getByRole('button', { name: 'Continuer' }).click()
    await expect(page.getByText('La connexion a été interrompue')).toBeVisible()
    await expectAccessible(page, '93-hors-connexion')
    await network.send('Network.emulateNetworkConditions', { offline: false, ...slow })
    await expect(page.getByLabel('Prénom')).toHaveValue('Awa')
    await page.getByRole('button', { name: 'Continuer' }).click()
    await expect(codeField(page)).toBeVisible()
  })
})

test('the service is asked when two services have a motif of one name (C23), and without any lieu the organisation can be reached', async ({ page, request }) => {
  const headers = await bearerOf(request, 'admin@demo.rdv')
  const [organisation]: { organisationId: string; services: { serviceId: string; name: string }[] }[] = await (await request.get('/api/organisations', { headers })).json()
  const { organisationId, services } = organisation!
  const { serviceId } = services.find(({ name }) => name === 'Vie citoyenne')!
  const created = await request.post('/api/motifs', {
    headers,
    data: { organisationId, serviceId, name: `Mariage : dépôt de dossier`, type: 'sur_place', durationMin: 45, color: '#447049', bookableBy: 'tous', minDelayMin: 60, maxDelayMin: 129_600, movable: true },
  })
  expect(created.ok(), await created.text()).toBe(true)
  const { motifId } = await created.json()
  try {
    await request.put(`/api/motifs/${motifId}/online`, { headers, data: { minDelayMin: 60, maxDelayMin: 129_600, movable: true } })
    await expect.poll(async () => (await publicMotifs(request)).some((motif) => motif.motifId === motifId)).toBe(true)
    await page.goto(demo().publicLink)
    await expect(page.getByRole('heading', { level: 1, name: 'Service' })).toBeVisible()
    await expectAccessible(page, '94-service')
    await page.getByRole('link', { name: 'Vie citoyenne' }).click()
    await expect(page).toHaveURL(/service=vie-citoyenne/)
    await expect(page.getByRole('link', { name: MARIAGE })).toHaveCount(1)
    await page.getByRole('link', { name: MARIAGE }).click()
    await expect(page.getByText('Aucun lieu ne propose ce rendez-vous en ligne pour le moment')).toBeVisible()
    await expect(page.getByRole('region', { name: /^Contacter Mairie/ }).getByText('01 99 00 77 53')).toBeVisible()
    await expectAccessible(page, '95-sans-lieu')
    await page.goBack()
    await page.getByRole('link', { name: 'Retour' }).click()
    await expect(page.getByRole('link', { name: 'État civil' })).toBeVisible()
  } finally {
    const { version } = await (await request.get(`/api/motifs/${motifId}`, { headers })).json()
    const removed = await request.delete(`/api/motifs/${motifId}`, { headers: { ...headers, 'If-Match': `"${version}"` } })
    expect(removed.ok(), await removed.text()).toBe(true)
  }
})
