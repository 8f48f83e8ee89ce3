import { useEffect, useRef } from 'react'

/**
 * Sets « Étape – page – service » as the title and gives the focus to the page's h1 when the route changes;
 * a page just opened, where the person did nothing yet, leaves the focus at the top. The focus moves one frame later,
 * so that a dialog that closes with the same change does not take it back; one that opened with it keeps it.
 */
export function usePageHeading(parts: (string | null | undefined)[], options: { key?: string; error?: boolean } = {}) {
  const heading = useRef<HTMLHeadingElement>(null)
  const title = [options.error && 'Erreur', ...parts].filter(Boolean).join(' – ')
  useEffect(() => {
    document.title = title
  }, [title])
  useEffect(() => {
    if (navigator.userActivation?.hasBeenActive === false) return
    const later = requestAnimationFrame(() => {
      if (document.activeElement?.closest('dialog[open]')) return
      heading.current?.focus({ preventScroll: true })
      window.scrollTo({ top: 0 })
    })
    return () => cancelAnimationFrame(later)
  }, [options.key])
  return heading
}
