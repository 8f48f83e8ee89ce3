import { expect, type Page } from '@playwright/test'
import { expectAccessible } from './accessible'
import { PASSWORD } from './api'

/** Signs in through ProConnect, on the pages that the person meets on the way. */
export async function signInWithProConnect(page: Page, email: string, asked = '/agent/') {
  await page.goto(asked)
  await expect(page.getByRole('heading', { name: 'Connexion', exact: true })).toBeVisible()
  await expectAccessible(page, '01-connexion')
  await page.getByRole('link', { name: 'S’identifier avec ProConnect' }).click()
  await typePassword(page, email, '02-proconnect')
}

/** Signs in with e-mail and password, on Keycloak's own page. */
export async function signInWithPassword(page: Page, email: string, asked = '/agent/') {
  await page.goto(asked)
  await page.getByRole('link', { name: 'Se connecter avec un mot de passe' }).click()
  await typePassword(page, email, '03-mot-de-passe')
}

async function typePassword(page: Page, email: string, picture: string) {
  await page.locator('#username').fill(email)
  await expectAccessible(page, picture)
  await page.locator('#password').fill(PASSWORD)
  await page.locator('#kc-login').click()
  await expect(page.getByRole('button', { name: 'Se déconnecter' }).first()).toBeAttached()
}

/** Leaves, at the provider too: coming back asks for the password again. */
export async function signOut(page: Page) {
  await inMenu(page, 'Se déconnecter', 'button')
  await expect(page.getByRole('heading', { name: 'Connexion', exact: true })).toBeVisible()
  await page.getByRole('link', { name: 'Se connecter avec un mot de passe' }).click()
  await expect(page.locator('#password')).toBeVisible()
}

export interface NewMotif {
  name: string
  service: string
  durationMin: number
  categorie: string
  instructionsBefore: string
}

/** Creates a motif through its three tabs and opens it online. */
export async function createMotif(page: Page, motif: NewMotif) {
  await inMenu(page, 'Motifs', 'link', 'Configuration')
  await expectAccessible(page, '04-motifs')
  await page.getByRole('link', { name: 'Créer un motif' }).click()
  await page.getByLabel('Nom').fill(motif.name)
  await page.getByLabel('Service').selectOption({ label: motif.service })
  await page.getByLabel('Durée (minutes)').fill(String(motif.durationMin))
  await page.getByText('Sur place', { exact: true }).click()
  await expectAccessible(page, '05-motif-general')
  await page.getByRole('tab', { name: /Réservation en ligne/ }).click()
  await page.getByText('Ouvert aux usagers').click()
  await page.getByLabel(/Catégorie/).selectOption({ label: motif.categorie })
  await expectAccessible(page, '06-motif-reservation')
  await page.getByRole('tab', { name: /nstructions/ }).click()
  await page.locator('#instructionsBefore').fill(motif.instructionsBefore)
  await expectAccessible(page, '07-motif-instructions')
  await page.getByRole('button', { name: 'Créer le motif' }).click()
  await expect(page.getByText(`Le motif « ${motif.name} » est enregistré`)).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: motif.name }).getByText('En ligne')).toBeVisible()
}

export interface NewPlage {
  title: string
  motif: string
  lieu: RegExp
  firstDay: string
  until: string
}

/** Creates a plage of every working day, 14:00 to 17:00. */
export async function createPlage(page: Page, plage: NewPlage) {
  await inMenu(page, 'Plages d’ouverture')
  await expectAccessible(page, '08-plages')
  await page.getByRole('link', { name: 'Créer une plage d’ouverture' }).click()
  await page.locator('#title').fill(plage.title)
  await page.locator('label').filter({ hasText: plage.motif }).click()
  const lieu = page.getByLabel('Lieu')
  await lieu.selectOption(await lieu.locator('option').filter({ hasText: plage.lieu }).first().getAttribute('value'))
  await page.locator('#firstDay').fill(plage.firstDay)
  await page.getByLabel('De', { exact: true }).fill('14:00')
  await page.getByLabel('À', { exact: true }).fill('17:00')
  for (const day of ['Lundi', 'Mardi', 'Mercredi', 'Jeudi', 'Vendredi']) await page.getByText(day, { exact: true }).click()
  await page.locator('#until').fill(plage.until)
  await expectAccessible(page, '09-plage')
  await page.getByRole('button', { name: 'Créer la plage d’ouverture' }).click()
  await expectPlageSaved(page, plage.title)
}

/** Waits for the news of a new plage, passing over what there is to verify. */
export async function expectPlageSaved(page: Page, title: string) {
  const saved = page.getByText(`La plage « ${title} » est créée`)
  const again = page.getByRole('button', { name: 'Enregistrer quand même' })
  await expect(again.or(saved).first()).toBeVisible()
  if (await again.isVisible()) await again.click()
  await expect(saved).toBeVisible()
}

/** Clicks in the menu, which a phone folds away; a page of a section once the section is open. */
export async function inMenu(page: Page, name: string, role: 'link' | 'button' = 'link', section?: string) {
  if (section) await inMenu(page, section)
  const target = page.getByRole(role, { name, exact: true }).locator('visible=true')
  const menu = page.getByRole('button', { name: 'Menu', exact: true })
  if ((await target.count()) === 0 && (await menu.isVisible())) await menu.click()
  await target.first().click()
}
