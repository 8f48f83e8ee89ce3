import type { Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { loadavg } from 'node:os'

/** « best 24, middle 32, slowest 96 ms of 9 » */
export function figures(ms: number[]): string {
  const sorted = ms.map(Math.round).sort((a, b) => a - b)
  return `best ${sorted[0]}, middle ${sorted[Math.floor(sorted.length / 2)]}, slowest ${sorted.at(-1)} ms of ${sorted.length}`
}

/** What the machine bore since the last reading: a figure says little without it. */
export function machine(): () => string {
  const read = () => {
    const spent = readFileSync('/proc/stat', 'utf8').split('\n', 1)[0]!.trim().split(/\s+/).slice(1).map(Number)
    return { all: spent.reduce((sum, one) => sum + one, 0), idle: spent[3]!, steal: spent[7]! }
  }
  const before = read()
  return () => {
    const after = read()
    const share = (part: number) => `${Math.round((100 * part) / (after.all - before.all))} %`
    return `load ${loadavg()[0]!.toFixed(1)}, idle ${share(after.idle - before.idle)}, stolen by neighbours ${share(after.steal - before.steal)}`
  }
}

interface Noted {
  interactions: number[]
}

/** Lets the browser note how long each interaction took, from the hand to the next picture (Event Timing, from 16 ms on). */
export async function noteInteractions(page: Page) {
  await page.addInitScript(() => {
    const interactions = ((window as unknown as Noted).interactions = [] as number[])
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { interactionId: number })[]) {
        if (entry.interactionId > 0) interactions.push(entry.duration)
      }
    }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit)
  })
}

/** The slowest event of an interaction, until it is over; 16 ms when none took longer. */
export async function slowestOf(page: Page, act: () => Promise<unknown>): Promise<number> {
  await page.evaluate(() => ((window as unknown as Noted).interactions.length = 0))
  await act()
  return page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)))
    return Math.max(16, ...(window as unknown as Noted).interactions)
  })
}

/** The longest time between two pictures while the wheel turns to the end of the page and back. */
export async function longestFrameOfScrolling(page: Page): Promise<number> {
  await page.evaluate(() => {
    const state = window as unknown as { longest: number; last: number }
    Object.assign(state, { longest: 0, last: performance.now() })
    const look = (now: number) => {
      state.longest = Math.max(state.longest, now - state.last)
      state.last = now
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  for (const step of [...Array<number>(12).fill(600), ...Array<number>(12).fill(-600)]) await page.mouse.wheel(0, step)
  return page.evaluate(() => (window as unknown as { longest: number }).longest)
}

/** How long the gateway took to begin its answers, and how heavy they were, as the browser saw the calls of a path. */
export const answersOf = (page: Page, path: string) =>
  page.evaluate(
    (start) =>
      (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
        .filter(({ name }) => new URL(name).pathname === start)
        .map(({ startTime, requestStart, responseStart, responseEnd, decodedBodySize }) => ({
          at: performance.timeOrigin + startTime,
          server: responseStart - requestStart,
          end: performance.timeOrigin + responseEnd,
          kilobytes: Math.round(decodedBodySize / 1024),
        })),
    path,
  )
