import { useLayoutEffect, type RefObject } from 'react'

/** When an element goes while it holds the focus, the focus goes to its heir, or else to the dialog's title or to the main part of the page. */
export function useFocusHandOver(element: RefObject<HTMLElement | null>, heir?: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const shown = element.current
    return () => {
      if (!shown?.contains(document.activeElement)) return
      const next = heir?.current ?? shown.closest('dialog')?.querySelector('h2') ?? document.getElementById('contenu')
      next?.focus()
    }
  }, [element, heir])
}
