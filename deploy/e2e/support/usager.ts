import { expect, type APIRequestContext, type Locator, type Page } from '@playwright/test'
import { expectAccessible } from './accessible'
import { mailTo } from './api'

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

export async function fillIdentity(page: Page, person: Person) {
  await expect(page.getByText('Créneau gardé pour vous encore')).toBeVisible()
  await page.getByLabel('Prénom').fill(person.firstName)
  await page.getByLabel('Nom', { exact: true }).fill(person.lastName)
  await page.getByLabel('Adresse électronique').fill(person.email)
  if (person.preDemande) await page.getByLabel('Numéro de pré-demande').fill(person.preDemande)
}

/** Proves the address by the code received, and confirms. */
export async function confirmWithCode(page: Page, request: APIRequestContext, email: string) {
  await page.getByRole('button', { name: /^(Continuer|Recevoir le code)/ }).click()
  const mail = await mailTo(request, email, /code/i)
  const code = /\b\d{6}\b/.exec(mail.text)?.[0]
  expect(code, mail.text).toBeTruthy()
  await page.getByLabel('Code à 6 chiffres').fill(code!)
  await expectAccessible(page, '15-code')
  await page.getByRole('button', { name: 'Confirmer mon rendez-vous' }).click()
  await expect(page.getByText('Votre rendez-vous est confirmé')).toBeVisible()
}
