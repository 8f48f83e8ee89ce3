/**
 * Once a window is closed, the focus that it could not give back, since what opened it went meanwhile, goes to the news of what
 * was done (`data-news`), or else to the title of the page, and the page stays where it was scrolled to.
 */
export function focusWhatIsLeft(closed: HTMLElement): void {
  const { activeElement, body } = document
  if (activeElement && activeElement !== body && !closed.contains(activeElement)) return
  const left = document.querySelector<HTMLElement>('[data-news] button') ?? document.querySelector<HTMLElement>('h1')
  left?.focus({ preventScroll: true })
}
