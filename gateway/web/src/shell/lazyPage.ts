import { createElement, lazy, useEffect, type ComponentType } from 'react'

const TRIES = 3
const WAIT_MS = 1_000

const later = (ms: number) => new Promise<void>((resolve) => window.setTimeout(resolve, ms))

/** Loads again what a poor network cut, before giving up. */
export async function loadPatiently<T>(load: () => Promise<T>, wait: (ms: number) => Promise<void> = later): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await load()
    } catch (error) {
      if (attempt === TRIES) throw error
      await wait(attempt * WAIT_MS)
    }
  }
}

/** A page that the first one does not need, and so does not carry. */
export function lazyPage<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => {
    const Page = await loadPatiently(load)
    return { default: (props: Props) => createElement(Page, props) }
  })
}

/** Loads the page that comes next while the person reads this one; a failure is left to the page itself. */
export function useLoadedAhead(load: () => Promise<unknown>) {
  useEffect(() => void load().catch(() => undefined), [])
}
