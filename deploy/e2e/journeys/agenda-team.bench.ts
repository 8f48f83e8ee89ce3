import { expect as impatient, test, type Page } from '@playwright/test'
import { writeFacts } from '../../bench/suite.mjs'
import { signInWithPassword } from '../support/agent'
import { answersOf, figures, longestFrameOfScrolling, machine, noteInteractions, slowestOf } from '../support/measures'
import { busyTeam, type Team } from '../support/team'

const RDVS = 1000
const ROUNDS = 5
/** A slow machine is measured like another. */
const expect = impatient.configure({ timeout: 60_000 })

/** What a browser bears, and how long the services take: printed, as it depends on the machine. What is shown is verified. */
test.describe('the agenda of 30 agents with 1000 RDVs in their week', () => {
  test.skip(({ isMobile }) => isMobile, 'a team is looked at on a computer')
  test.setTimeout(900_000)
  test.use({ actionTimeout: 60_000 })
  let team: Team

  test.beforeAll(async () => {
    team = await busyTeam(RDVS)
  })

  test('answers each interaction, and tells how long it took', async ({ page }) => {
    await noteInteractions(page)
    await signInWithPassword(page, team.email)
    await page.goto(`/agent/agenda?vue=semaine&date=${team.busyDay}&agent=tous`)
    await expect(page.getByText(`${RDVS} rendez-vous`)).toBeVisible()
    const taken = new Map<string, number[]>()
    const told = machine()
    for (let round = 0; round < ROUNDS; round++) {
      for (const [what, act] of interactions(page)) {
        taken.set(what, [...(taken.get(what) ?? []), await slowestOf(page, act)])
      }
    }
    const frame = await longestFrameOfScrolling(page)

    console.log(`${RDVS} RDVs of 30 agents (${told()})`)
    for (const [what, ms] of taken) console.log(`  ${what}: ${figures(ms)}`)
    console.log(`  scroll: longest time between two pictures ${Math.round(frame)} ms`)
    for (const path of ['/api/agenda', '/api/rdvs']) {
      const answers = (await answersOf(page, path)).filter(({ kilobytes }) => kilobytes > 10)
      console.log(`  ${path}: ${figures(answers.map(({ server }) => server))}, up to ${Math.max(...answers.map(({ kilobytes }) => kilobytes))} kB`)
    }
    writeFacts(process.env.RDV_BENCH, {
      ...Object.fromEntries([...taken].map(([what, ms]) => [`${what.replaceAll(' ', '_')}_slowest_ms`, Math.round(Math.max(...ms))])),
      scroll_longest_ms: Math.round(frame),
    })
    expect(taken.size).toBeGreaterThan(0)
  })
})

/** One round ends where it began, on the week of the whole team. */
function interactions(page: Page): [string, () => Promise<unknown>][] {
  const lines = page.locator('.team__item--rdv')
  const agent = page.getByRole('checkbox', { name: 'Guichet, guichet 15', exact: true })
  const panel = page.getByRole('dialog')
  const show = (view: string) => page.getByRole('button', { name: view, exact: true }).click()
  return [
    ['open a RDV', async () => {
      await lines.nth(40).click()
      await expect(panel).toBeVisible()
    }],
    ['close it', async () => {
      await page.keyboard.press('Escape')
      await expect(panel).toHaveCount(0)
    }],
    ['next week', async () => {
      await page.getByRole('button', { name: /suivante/ }).click()
      await expect(page.getByText('Aucun rendez-vous')).toBeVisible()
    }],
    ['week before', async () => {
      await page.getByRole('button', { name: /précédente/ }).click()
      await expect(lines).toHaveCount(RDVS)
    }],
    ['open the list of agents', () => page.locator('.picker summary').click()],
    ['leave an agent out', async () => {
      await agent.uncheck({ force: true })
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Agendas de 30 agents')
    }],
    ['bring them back', async () => {
      await agent.check({ force: true })
      await expect(lines).toHaveCount(RDVS)
    }],
    ['close the list of agents', () => page.locator('.picker summary').click()],
    ['show the day', async () => {
      await show('Jour')
      await expect(page.locator('.columns__agent').nth(29)).toBeAttached()
      await expect(page.locator('.columns__block--rdv').first()).toBeAttached()
    }],
    ['show the list', async () => {
      await show('Liste')
      await expect(page.locator('.agenda-list__item--rdv')).toHaveCount(RDVS)
    }],
    ['show the month', async () => {
      await show('Mois')
      await expect(page.locator('.calendar .event').first()).toBeAttached()
    }],
    ['show the week', async () => {
      await show('Semaine')
      await expect(lines).toHaveCount(RDVS)
    }],
  ]
}
