import { expect, test, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

interface Violation {
  id: string
  impact: string
  nodes: { target: string[] }[]
}

/** Fails on any violation of the page, seen from its top as menus that stay in sight cover other parts, and keeps its picture. */
export async function expectAccessible(page: Page, name: string) {
  await page.evaluate(() => window.scrollTo(0, 0))
  await page.evaluate(axe) // evaluate, since the page's own policy refuses a foreign script tag
  const violations = await page.evaluate(async (rules) => {
    const runner = (window as unknown as { axe: { run: (node: Document, options: object) => Promise<{ violations: Violation[] }> } }).axe
    return (await runner.run(document, { runOnly: rules })).violations
  }, RULES)
  await page.screenshot({ path: `captures/${test.info().project.name}/${name}.png`, fullPage: true })
  expect(violations.map(({ id, impact, nodes }) => `${id} [${impact}] ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`), name).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${name} scrolls sideways`).toBeLessThanOrEqual(0)
}
