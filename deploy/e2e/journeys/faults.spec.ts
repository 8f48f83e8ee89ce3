import { expect, test } from '@playwright/test'
import { expectAccessible } from '../support/accessible'
import { mailTo, mailsTo } from '../support/api'
import { demo, start, stop } from '../support/suite'
import { chooseMotifAndLieu, confirmWithCode, creneaux, fillIdentity } from '../support/usager'


test.describe('when a component is down', () => {
  test.skip(({ isMobile }) => isMobile, 'an outage is the same at every width')

  test('the page says so in French, keeps what was typed and goes on once agenda-service is back', async ({ page }) => {
    await chooseMotifAndLieu(page, demo().publicLink, 'Carte d’identité : dépôt de dossier')
    await creneaux(page).nth(0).click()
    await fillIdentity(page, { firstName: 'Awa', lastName: 'Diallo', email: 'awa.panne@usager.example', preDemande: 'DEMO000071' })
    await page.getByRole('link', { name: 'Retour' }).click()
    await expect(creneaux(page).nth(1)).toBeVisible()

    stop('agenda')
    try {
      const answered = page.waitForResponse((response) => response.url().endsWith('/api/public/holds') && response.request().method() === 'POST')
      const asked = Date.now()
      await creneaux(page).nth(1).click()
      const answer = await answered
      expect(answer.status()).toBe(503)
      expect(answer.headers()['content-type']).toContain('application/problem+json')
      expect(Date.now() - asked).toBeLessThan(3000)
      await expect(page.getByRole('alert').or(page.locator('.fr-alert')).first()).toContainText(/indisponible/i)
      await expect(page.getByLabel('Prénom')).toHaveValue('Awa')
      await expectAccessible(page, '40-agenda-down')
    } finally {
      start('agenda')
    }
    await page.getByRole('button', { name: 'Réessayer' }).click()
    await expect(page.getByText('Créneau gardé pour vous encore')).toBeVisible()
    await expect(page.getByLabel('Adresse électronique')).toHaveValue('awa.panne@usager.example')
  })

  test('a booking succeeds without Kafka, and its mails come once when Kafka is back', async ({ page, request }) => {
    const email = `kafka.${Date.now()}@usager.example`
    await chooseMotifAndLieu(page, demo().publicLink, 'Carte d’identité : dépôt de dossier')
    await creneaux(page).nth(2).click()
    await fillIdentity(page, { firstName: 'Jean', lastName: 'Panne', email, preDemande: 'DEMO000072' })

    stop('kafka')
    try {
      await confirmWithCode(page, request, email)
      expect((await mailsTo(request, email)).filter(({ subject }) => !/code/i.test(subject))).toHaveLength(0)
    } finally {
      start('kafka')
    }
    await mailTo(request, email, /confirm/i)
    await page.getByRole('button', { name: 'Annuler le rendez-vous' }).click()
    await page.getByRole('button', { name: 'Oui, annuler le rendez-vous' }).click()
    await mailTo(request, email, /annul/i)
    expect((await mailsTo(request, email)).filter(({ subject }) => /confirm/i.test(subject))).toHaveLength(1)
  })
})
