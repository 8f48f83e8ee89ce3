import { expect, type Page } from '@playwright/test'

/** Presses Tab until the control that has this text, or matches this selector, holds the focus. */
export async function tabTo(page: Page, text: string, selector = 'a, button') {
  await expect(async () => {
    await page.keyboard.press('Tab')
    const reached = await page.evaluate(
      ([words, css]) => document.activeElement!.matches(css!) && document.activeElement!.textContent!.includes(words!),
      [text, selector],
    )
    expect(reached, `Tab reaches ${text || selector}`).toBe(true)
  }).toPass({ intervals: [10], timeout: 20_000 })
}
