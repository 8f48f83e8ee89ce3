import { expect, type APIRequestContext, type Locator, type Page } from '@playwright/test'
import { expectAccessible } from './accessible'
import { mailTo, smsTo } from './api'
import { demo } from './suite'

export interface Person {
  firstName: string
  lastName: string
  email: string
  preDemande?: string
}

/** Chooses motif and lieu from the organisation's public link, and stops before the créneaux. */
export async function chooseMotifAndLieu(page: Page, link: string, motif: string) {
  await page.goto(link)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectAccessible(page, '10-motif')
  await page.getByRole('link', { name: motif }).click()
  const read = page.getByRole('link', { name: 'J’ai lu, continuer' })
  const lieux = page.getByText(/lieux? (est|sont) disponibles?/)
  await expect(read.or(lieux)).toBeVisible()
  if (await read.isVisible()) {
    await expectAccessible(page, '11-instructions')
    await read.click()
  }
  await expect(lieux).toBeVisible()
  await expectAccessible(page, '12-lieu')
  await page.locator('.cards a').first().click()
}

/** The créneaux shown, as links named by their full date. */
export function creneaux(page: Page): Locator {
  return page.locator('a.creneau')
}

export async function firstCreneau(page: Page): Promise<string> {
  await expect(creneaux(page).first()).toBeVisible()
  await expectAccessible(page, '13-creneau')
  return (await creneaux(page).first().textContent()) ?? ''
}

/** Says who comes, once the créneau is held. */
export async function fillIdentity(page: Page, person: Person) {
  await expect(page.getByText('Créneau gardé pour vous encore')).toBeVisible()
  await typeIdentity(page, person)
}

export async function typeIdentity(page: Page, person: Person) {
  await page.getByLabel('Prénom', { exact: true }).fill(person.firstName)
  await page.getByLabel('Nom', { exact: true }).fill(person.lastName)
  await page.getByLabel('Adresse électronique').fill(person.email)
  if (person.preDemande) await page.getByLabel('Numéro de pré-demande').fill(person.preDemande)
}

/** By its identifier: the hint of the address speaks of a code too. */
export const codeField = (page: Page) => page.locator('#code')

/** Proves the address by the code received, and confirms. */
export async function confirmWithCode(page: Page, request: APIRequestContext, email: string) {
  await page.getByRole('button', { name: /^(Continuer|Recevoir le code)/ }).click()
  const mail = await mailTo(request, email, /code/i)
  const code = /\b\d{6}\b/.exec(mail.text)?.[0]
  expect(code, mail.text).toBeTruthy()
  await codeField(page).fill(code!)
  await expectAccessible(page, '15-code')
  await page.getByRole('button', { name: 'Confirmer mon rendez-vous' }).click()
  await expect(page.getByText('Votre rendez-vous est confirmé')).toBeVisible()
}

interface Offered {
  motifId: string
  name: string
}

export async function publicMotifs(request: APIRequestContext): Promise<Offered[]> {
  const numero = demo().publicLink.split('/')[2]
  return (await (await request.get(`/api/public/organisations/${numero}`)).json()).motifs
}

/** A day far enough for the RDV to be moved online, and near enough for créneaux to be left. */
export const daysAhead = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

/** Goes straight to the créneaux of a motif at its first lieu, in the week of a day or, once others took it all, the next. */
export async function openCreneaux(page: Page, motif: string, { week = daysAhead(10), persons = 1 } = {}) {
  const { motifId } = (await publicMotifs(page.request)).find(({ name }) => name === motif)!
  const lieux: { lieuId: string }[] = await (await page.request.get(`/api/public/lieux?motifId=${motifId}`)).json()
  await page.goto(`${demo().publicLink}?motif=${motifId}&lu=1&lieu=${lieux[0]!.lieuId}&semaine=${week}${persons > 1 ? `&personnes=${persons}` : ''}`)
  await expectCreneaux(page)
}

/** Waits for créneaux: those of the week shown or, once others took it all, of the next one that has some. */
export async function expectCreneaux(page: Page) {
  const next = page.getByRole('link', { name: /^Voir le prochain créneau/ })
  await expect(creneaux(page).first().or(next)).toBeVisible()
  if (await next.isVisible()) await next.click()
  await expect(creneaux(page).first()).toBeVisible()
}

export async function codeFrom(request: APIRequestContext, contact: { email: string } | { telephone: string }): Promise<string> {
  const text = 'email' in contact ? (await mailTo(request, contact.email, /code/i)).text : (await smsTo(request, `+33${contact.telephone.replace(/\s/g, '').slice(1)}`, /code/i)).text
  const code = /\b\d{6}\b/.exec(text)?.[0]
  expect(code, text).toBeTruthy()
  return code!
}

/** From the identity to the recap, with the code received by mail. */
export async function confirm(page: Page, request: APIRequestContext, email: string) {
  await page.getByRole('button', { name: 'Continuer', exact: true }).click()
  await codeField(page).fill(await codeFrom(request, { email }))
  await page.getByRole('button', { name: 'Confirmer mon rendez-vous' }).click()
  await expect(page.getByText('Votre rendez-vous est confirmé')).toBeVisible()
}

/** Leaves the créneau to others; the RDV stays as cancelled. */
export async function cancelFromRecap(page: Page) {
  await page.getByRole('button', { name: 'Annuler le rendez-vous' }).click()
  await page.getByRole('button', { name: 'Oui, annuler le rendez-vous' }).click()
  await expect(page.getByRole('heading', { name: 'Votre rendez-vous est annulé' })).toBeVisible()
}

/** Moves the focus with Tab until it is on the element that a person looks for. */
export async function tabTo(page: Page, name: RegExp) {
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null
      return [element?.textContent, element?.labels?.[0]?.textContent, element?.getAttribute('aria-label')].filter(Boolean).join(' ').replace(/\s+/g, ' ').trim()
    })
    if (name.test(focused)) return
  }
  throw new Error(`no focus on ${name}`)
}
