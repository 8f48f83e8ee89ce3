import { expect, test, type Locator, type Page } from '@playwright/test'
import { expectAccessible } from '../support/accessible'
import { signInWithPassword } from '../support/agent'
import { book, inParis, openPlage, place, weekday, type Place } from '../support/agendas'

const ADMIN = 'admin@demo.rdv'
const WEDNESDAY = weekday(3, 7)
const THURSDAY = weekday(4, 7)

/** What the hand does on the calendar and what comes out of the printer; the forms that do the same are played in agenda.spec. */
test.describe.serial('the agenda by hand and on paper', () => {
  test.skip(({ isMobile }) => isMobile, 'a phone has the list and its forms')
  const run = Date.now().toString(36).toUpperCase()
  const permanence = `Permanence ${run}`
  let mairie: Place
  let booked: string[]

  test.beforeAll(async ({ playwright }) => {
    const request = await playwright.request.newContext({ baseURL: test.info().project.use.baseURL })
    mairie = await place(request, ADMIN, `Essai à la main ${run}`)
    const me = mairie.agents.find(({ displayName }) => displayName === 'Nathalie FERRAND')!.agentId
    await openPlage(request, mairie, me, permanence, WEDNESDAY, ['13:00', '16:00'])
    booked = [
      await book(request, mairie, me, inParis(WEDNESDAY, '13:00'), `Glissé-${run}`),
      await book(request, mairie, me, inParis(WEDNESDAY, '15:00'), `Repère-${run}`),
    ]
    await request.dispose()
  })

  test.afterAll('gives the hours back to the next run', async ({ playwright }) => {
    const request = await playwright.request.newContext({ baseURL: test.info().project.use.baseURL })
    for (const rdvId of booked) await request.post(`/api/rdvs/${rdvId}/cancellation`, { headers: mairie.headers, data: { by: 'service' } })
    await request.dispose()
  })

  test('a RDV dragged to another hour is moved once confirmed, and put back from its panel', async ({ page }) => {
    await signInWithPassword(page, ADMIN)
    await page.goto(`/agent/agenda?vue=semaine&date=${WEDNESDAY}`)
    const rdv = event(page, `Glissé-${run}`)
    await drag(page, rdv, await hoursBetween(rdv, event(page, `Repère-${run}`), 2))
    const asked = page.getByRole('dialog', { name: 'Déplacer ce rendez-vous ?' })
    await expect(asked).toContainText(/13\s*h\s*00 au .*14\s*h\s*00/)
    await expectAccessible(page, '68-glisser')
    await asked.getByRole('button', { name: 'Laisser à sa place' }).click()
    await expect(rdv).toContainText(/13/)

    await drag(page, rdv, await hoursBetween(rdv, event(page, `Repère-${run}`), 2))
    await asked.getByRole('button', { name: /^Déplacer/ }).click()
    await expect(page.getByText(/Glissé.* est déplacé au .*14\s*h\s*00/)).toBeVisible()

    await rdv.click()
    await page.getByRole('dialog').getByRole('button', { name: 'Remettre à son heure' }).click()
    await expect(page.getByRole('dialog')).toContainText(/13\s*h\s*00, jusqu’à/)
    await expect(page.getByRole('button', { name: 'Remettre à son heure' })).toHaveCount(0)
  })

  test('a plage is dragged and stretched, and each change is undone', async ({ page }) => {
    await signInWithPassword(page, ADMIN)
    await page.goto(`/agent/plages-ouverture?vue=semaine&date=${WEDNESDAY}`)
    const plage = event(page, permanence)
    const hour = (await plage.boundingBox())!.height / 3
    await drag(page, plage, -2 * hour)
    await expect(page.getByText(`« ${permanence} » est maintenant le`)).toContainText(/11\s*h\s*00/)
    await page.getByRole('button', { name: 'Défaire' }).click()
    await expect(page.getByText('C’est défait')).toBeVisible()
    await expect(plage).toContainText(/13/)

    await stretch(page, plage, hour)
    await expect(page.getByText(`« ${permanence} » est maintenant le`)).toContainText(/13\s*h\s*00/)
    await expect(plage).toContainText(/17/)
    await page.getByRole('button', { name: 'Défaire' }).click()
    await expect(page.getByText('C’est défait')).toBeVisible()
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`a day and a week are printed with names and statuses, without the page around them, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await signInWithPassword(page, ADMIN)
      for (const [view, day] of [['jour', WEDNESDAY], ['semaine', THURSDAY]]) {
        await page.goto(`/agent/agenda?vue=${view}&date=${day}`)
        await expect(event(page, `Glissé-${run}`)).toBeVisible()
        await page.emulateMedia({ media: 'print' })
        await expect(page.locator('.printed')).toContainText('Agenda de Nathalie FERRAND')
        await expect(page.locator('.printed')).toContainText(`Camille Glissé-${run}`)
        await expect(page.locator('.printed')).toContainText('À venir')
        for (const around of ['navigation', 'banner', 'contentinfo']) await expect(page.getByRole(around as 'banner')).toHaveCount(0)
        expect(await page.locator('.printed').evaluate((printed) => getComputedStyle(printed).color)).toBe('rgb(0, 0, 0)')
        expect(await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--background-default-grey'))).toBe('#fff')
        await page.screenshot({ path: `captures/computer/69-imprime-${view}-${colorScheme}.png`, fullPage: true })
        await page.pdf({ path: `captures/computer/69-imprime-${view}-${colorScheme}.pdf`, format: 'A4' })
        await page.emulateMedia({ media: 'screen' })
      }
    })
  }
})

/** The box that one takes in the hand. */
const event = (page: Page, text: string) => page.locator('.calendar [role=button], .calendar a, .calendar button').filter({ hasText: text }).first()

/** Pixels of an hour, from two events so many hours apart. */
async function hoursBetween(first: Locator, second: Locator, hours: number): Promise<number> {
  return ((await second.boundingBox())!.y - (await first.boundingBox())!.y) / hours
}

async function drag(page: Page, what: Locator, down: number) {
  await what.scrollIntoViewIfNeeded()
  const { x, y, width } = (await what.boundingBox())!
  await pull(page, { x: x + width / 2, y: y + 8 }, down)
}

/** By its lower edge. */
async function stretch(page: Page, what: Locator, down: number) {
  await what.scrollIntoViewIfNeeded()
  await what.hover()
  const { x, y, width, height } = (await what.boundingBox())!
  await pull(page, { x: x + width / 2, y: y + height - 2 }, down)
}

async function pull(page: Page, { x, y }: { x: number; y: number }, down: number) {
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x, y + down / 2, { steps: 6 })
  await page.mouse.move(x, y + down, { steps: 6 })
  await page.mouse.up()
}
