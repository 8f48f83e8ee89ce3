import { useEffect, useRef } from 'react'

let firstPage = true

/**
 * Sets « Étape – page – service » as the title and gives the focus to the page's h1 when the route changes;
 * the first page leaves the focus at the top, where the browser put it. The focus moves one frame later, so that a
 * dialog that closes with the same change does not take it back.
 */
export function usePageHeading(parts: (string | null | undefined)[], options: { key?: string; error?: boolean } = {}) {
  const heading = useRef<HTMLHeadingElement>(null)
  const title = [options.error && 'Erreur', ...parts].filter(Boolean).join(' – ')
  useEffect(() => {
    document.title = title
  }, [title])
  useEffect(() => {
    if (firstPage) {
      firstPage = false
      return
    }
    const later = requestAnimationFrame(() => {
      heading.current?.focus({ preventScroll: true })
      window.scrollTo({ top: 0 })
    })
    return () => cancelAnimationFrame(later)
  }, [options.key])
  return heading
}
