import { useEffect, useRef, useState } from 'react'

const KEPT_AS = 'rdv-raccourcis'

function readEnabled(): boolean {
  try {
    return localStorage.getItem(KEPT_AS) !== 'non'
  } catch {
    return true
  }
}

/** Keys of one character only count outside fields and windows, and a person may turn them off (WCAG 2.1.4). */
export function useShortcuts(actions: Record<string, () => void>) {
  const [enabled, setEnabled] = useState(readEnabled)
  const latest = useRef(actions)
  latest.current = actions

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target } = event
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      if (target instanceof HTMLElement && target.closest('input, select, textarea, dialog, [role=tab]')) return
      if (target instanceof HTMLElement && event.key.startsWith('Arrow') && target.matches('[role=region]')) return // it scrolls
      const action = latest.current[event.key.length === 1 ? event.key.toLowerCase() : event.key]
      if (!action || (!enabled && event.key !== '?')) return
      event.preventDefault()
      action()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [enabled])

  const change = (on: boolean) => {
    setEnabled(on)
    try {
      localStorage.setItem(KEPT_AS, on ? 'oui' : 'non')
    } catch {
      // a browser that keeps nothing: the choice holds until the page is left
    }
  }
  return { enabled, change }
}
