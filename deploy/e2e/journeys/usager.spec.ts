import { expect, test, type Page } from '@playwright/test'
import { expectAccessible } from '../support/accessible'
import { mailTo } from '../support/api'
import { cancelFromRecap, codeField, codeFrom, confirm, creneaux, daysAhead, expectCreneaux, fillIdentity, openCreneaux } from '../support/usager'

const MARIAGE = 'Mariage : dépôt de dossier'
const PASSEPORT = 'Passeport : dépôt de dossier'
const run = () => `${Date.now().toString(36)}${Math.floor(performance.now())}`

/** An usager alone in front of the screens; agents and mails are those of the running suite. */
test.describe('an usager books', () => {
  test('with a code by SMS, and the way back undoes one choice at a time', async ({ page, request }) => {
    const telephone = `06 39 98 ${String(Date.now()).slice(-4).replace(/(..)(..)/, '$1 $2')}`
    await openCreneaux(page, MARIAGE)
    await creneaux(page).first().click()
    await expect(page.getByText('Créneau gardé pour vous encore')).toBeVisible()
    await page.getByLabel('Prénom').fill('Aïcha')
    await page.getByLabel('Nom', { exact: true }).fill('Benali')
    await page.getByText('Par SMS', { exact: true }).click()
    await page.getByLabel('Téléphone mobile').fill(telephone)
    await expectAccessible(page, '60-identite-sms')

    await page.goBack()
    await expect(creneaux(page).first()).toBeVisible()
    await page.goForward()
    await expect(page.getByLabel('Prénom')).toHaveValue('Aïcha')

    await page.getByRole('button', { name: 'Continuer' }).click()
    await codeField(page).fill(await codeFrom(request, { telephone }))
    await expectAccessible(page, '61-code-sms')
    await page.getByRole('button', { name: 'Confirmer mon rendez-vous' }).click()
    await expect(page.getByText('Votre rendez-vous est confirmé')).toBeVisible()
    await cancelFromRecap(page)
  })

  test('for a proche, whom the next booking then offers', async ({ page, request }) => {
    const email = `proche.${run()}@usager.example`
    await openCreneaux(page, MARIAGE)
    await creneaux(page).first().click()
    await fillIdentity(page, { firstName: 'Awa', lastName: 'Diallo', email })
    await page.getByText('Pour une autre personne').click()
    await page.getByLabel('Prénom de cette personne').fill('Léa')
    await page.getByLabel('Nom de cette personne', { exact: true }).fill('Diallo')
    await expectAccessible(page, '63-proche')
    await confirm(page, request, email)
    await expect(page.getByText(/pour Léa Diallo/)).toBeVisible()
    await cancelFromRecap(page)

    await openCreneaux(page, MARIAGE)
    await creneaux(page).first().click()
    await expect(page.getByText(`Contact confirmé : ${email}`)).toBeVisible()
    await expect(page.getByText('Pour Léa Diallo')).toBeVisible()
    await expectAccessible(page, '64-proche-connu')
  })

  test('for three persons, each with a pré-demande, for as long as the motif says', async ({ page, request }) => {
    const email = `trois.${run()}@usager.example`
    const number = () => `DEMO${String(Math.floor(Math.random() * 900_000) + 100_000)}`
    await openCreneaux(page, PASSEPORT, { persons: 3 })
    await expect(page.getByLabel('Nombre de personnes')).toHaveValue('3')
    await creneaux(page).first().click()
    await fillIdentity(page, { firstName: 'Awa', lastName: 'Diallo', email })
    for (const [person, firstName] of [[2, 'Léa'], [3, 'Noé']] as const) {
      await page.getByLabel(`Prénom de la personne ${person}`).fill(firstName)
      await page.getByLabel(`Nom de la personne ${person}`, { exact: true }).fill('Diallo')
    }
    for (const person of [1, 2, 3]) await page.getByLabel(`Numéro de pré-demande, personne ${person}`).fill(number())
    await expectAccessible(page, '65-trois-personnes')
    await confirm(page, request, email)
    await expect(page.getByText(/pour Awa Diallo, Léa Diallo, Noé Diallo/)).toBeVisible()
    await expect(page.getByText(/50 minutes/)).toBeVisible()
    await expect(page.getByText(/un timbre fiscal, une photo d’identité/)).toBeVisible()
    await expect(page.getByRole('link', { name: 'etat-civil@mairie-dammartin.example' })).toBeVisible()
    await expectAccessible(page, '66-trois-personnes-confirmees')
    await cancelFromRecap(page)
  })

  test('another créneau when somebody was faster, without typing anything again', async ({ page, playwright, baseURL }) => {
    await openCreneaux(page, MARIAGE, { week: daysAhead(17) })
    await creneaux(page).nth(0).click()
    await fillIdentity(page, { firstName: 'Awa', lastName: 'Diallo', email: `perdu.${run()}@usager.example` })
    await page.goBack()
    await expect(creneaux(page).nth(1)).toBeVisible()
    const rival = await playwright.request.newContext({ baseURL })
    await takeFirst(rival, page, await creneaux(page).nth(1).getAttribute('href'))
    await creneaux(page).nth(1).click()
    await expect(page.getByRole('heading', { name: 'Ce créneau vient d’être pris' })).toBeVisible()
    await expect(page.locator('.nearest a')).toHaveCount(3)
    await expectAccessible(page, '67-creneau-perdu')
    await page.locator('.nearest a').first().click()
    await expect(page.getByText('Créneau gardé pour vous encore')).toBeVisible()
    await expect(page.getByLabel('Prénom')).toHaveValue('Awa')
    await rival.dispose()
  })
})

test.describe('an usager has a RDV', () => {
  test('moves it: the old date beside the new one, and kept until the new one is confirmed', async ({ page, request }) => {
    const email = `deplace.${run()}@usager.example`
    await openCreneaux(page, MARIAGE)
    await creneaux(page).first().click()
    await fillIdentity(page, { firstName: 'Awa', lastName: 'Diallo', email })
    await confirm(page, request, email)
    const before = await page.locator('.rdv__date').textContent()

    await page.getByRole('link', { name: 'Déplacer le rendez-vous' }).click()
    await expectCreneaux(page)
    await expectAccessible(page, '70-deplacer')
    await creneaux(page).last().click()
    await expect(page.getByRole('heading', { name: 'Rendez-vous actuel' })).toBeVisible()
    await expectAccessible(page, '71-deplacer-confirmer')
    await page.getByRole('button', { name: 'Confirmer le nouveau créneau' }).click()
    await expect(page.getByText('Votre rendez-vous est déplacé')).toBeVisible()
    expect(await page.locator('.rdv__date').textContent()).not.toBe(before)
    await expectAccessible(page, '72-deplace')
    expect((await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g), 'pages on paper').toHaveLength(1)
    await mailTo(request, email, /déplacé/i)
    await cancelFromRecap(page)
  })

  test('cancels it, undoes that at once, and cancels again', async ({ page, request }) => {
    const email = `annule.${run()}@usager.example`
    await openCreneaux(page, MARIAGE)
    await creneaux(page).first().click()
    await fillIdentity(page, { firstName: 'Awa', lastName: 'Diallo', email })
    await confirm(page, request, email)
    await cancelFromRecap(page)
    await expectAccessible(page, '73-annule')
    await page.getByRole('button', { name: 'Rétablir mon rendez-vous' }).click()
    await expect(page.getByText('Votre rendez-vous est rétabli')).toBeVisible()
    await cancelFromRecap(page)
  })

  test('finds it again with a code, among the coming ones and then the past or cancelled ones', async ({ page, request }) => {
    const email = `retrouve.${run()}@usager.example`
    await openCreneaux(page, MARIAGE)
    await creneaux(page).first().click()
    await fillIdentity(page, { firstName: 'Awa', lastName: 'Diallo', email })
    await confirm(page, request, email)
    await page.context().clearCookies()
    await page.evaluate(() => sessionStorage.clear())

    await page.goto('/mes-rendez-vous')
    await expect(page.getByRole('heading', { level: 1, name: 'Mes rendez-vous' })).toBeVisible()
    await expectAccessible(page, '74-mes-rendez-vous-connexion')
    await page.getByLabel('Adresse électronique').fill(email)
    const codes = (await request.get(`http://127.0.0.1:8090/mails.json?to=${email}`).then((answer) => answer.json())).length
    await page.getByRole('button', { name: 'Recevoir un code' }).click()
    await expect.poll(async () => (await request.get(`http://127.0.0.1:8090/mails.json?to=${email}`).then((answer) => answer.json())).length).toBeGreaterThan(codes)
    await codeField(page).fill(await codeFrom(request, { email }))
    await page.getByRole('button', { name: 'Continuer' }).click()
    await expect(page.getByText(MARIAGE)).toBeVisible()
    await expectAccessible(page, '75-mes-rendez-vous')
    await page.getByRole('button', { name: /Voir le rendez-vous/ }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Votre rendez-vous' })).toBeVisible()
    await cancelFromRecap(page)

    await page.goto('/mes-rendez-vous/proches')
    await page.getByRole('button', { name: 'Ajouter un proche' }).click()
    await page.getByLabel('Prénom').fill('Léa')
    await page.getByLabel('Nom', { exact: true }).fill('Diallo')
    await expectAccessible(page, '76-proche')
    await page.getByRole('button', { name: 'Enregistrer' }).click()
    await expect(page.getByText('Léa Diallo est ajouté à vos proches')).toBeVisible()
    await expectAccessible(page, '77-proches')

    await page.goto('/mes-rendez-vous/preferences')
    await page.getByText('Par SMS', { exact: true }).click()
    await page.getByRole('button', { name: 'Enregistrer' }).click()
    await expect(page.getByText('Vos préférences sont enregistrées')).toBeVisible()
    await expectAccessible(page, '78-preferences')
    await page.getByRole('button', { name: 'Effacer mes données' }).click()
    await expectAccessible(page, '79-effacer')
    await page.getByRole('button', { name: 'Oui, effacer définitivement' }).click()
    await expect(page.getByRole('heading', { name: 'Vos données sont effacées' })).toBeVisible()
  })

  test('opens an unknown link and an expired one: why, and the ways back', async ({ page }) => {
    await page.goto('/r/ce-lien-n-existe-pas')
    await page.getByLabel(/3 premières lettres/).fill('dia')
    await page.getByRole('button', { name: 'Voir mon rendez-vous' }).click()
    await expect(page.getByText('Ce lien ne correspond à aucun rendez-vous')).toBeVisible()
    await expect(page).toHaveURL(/\/rdv$/)
    await expectAccessible(page, '80-lien-inconnu')

    // No RDV of the demo is old enough: the gateway's answer is played, the request for a new link is real.
    await page.route('**/api/public/recap', (route) =>
      route.request().method() === 'POST'
        ? route.fulfill({ status: 410, contentType: 'application/problem+json', body: JSON.stringify({ type: '/problems/lien-expire', title: 'Ce lien a expiré' }) })
        : route.continue(),
    )
    await page.goto('/r/ce-lien-a-expire')
    await page.getByLabel(/3 premières lettres/).fill('dia')
    await page.getByRole('button', { name: 'Voir mon rendez-vous' }).click()
    await expect(page.getByText('Ce lien a expiré')).toBeVisible()
    await expectAccessible(page, '81-lien-expire')
    await page.getByRole('button', { name: 'Recevoir un nouveau lien' }).click()
    await expect(page.getByText('Votre demande est enregistrée')).toBeVisible()
  })
})

/** Somebody else holds the créneau of a link, from another browser. */
async function takeFirst(rival: import('@playwright/test').APIRequestContext, page: Page, href: string | null) {
  const params = new URL(href!, page.url()).searchParams
  await rival.get('/api/session')
  const token = (await rival.storageState()).cookies.find(({ name }) => name === 'XSRF-TOKEN')!.value
  const creneau = params.get('creneau')!
  const days: { days: { creneaux: { start: string }[] }[] } = await (
    await rival.get(`/api/public/creneaux?motifId=${params.get('motif')}&lieuId=${params.get('lieu')}&from=${creneau.slice(0, 10)}&days=1`)
  ).json()
  const start = days.days.flatMap((day) => day.creneaux).find((one) => one.start.startsWith(creneau))!.start
  const taken = await rival.post('/api/public/holds', {
    headers: { 'X-XSRF-TOKEN': token },
    data: { motifId: params.get('motif'), lieuId: params.get('lieu'), start, persons: 1 },
  })
  expect(taken.status(), await taken.text()).toBe(201)
}
