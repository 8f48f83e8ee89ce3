import { useEffect, useRef, type ReactNode } from 'react'
import { Alert } from './Alert'

interface AnnouncementProps {
  severity: 'info' | 'success' | 'warning'
  title: string
  children?: ReactNode
}

/**
 * What an action did, when the button that did it may be gone: it takes the focus, which a screen reader then reads. It
 * waits a frame, so that a dialog that closes with the same change does not take the focus back. Give it a `key` that
 * changes with each action.
 */
export function Announcement({ severity, title, children }: AnnouncementProps) {
  const alert = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const later = requestAnimationFrame(() => alert.current?.focus())
    return () => cancelAnimationFrame(later)
  }, [])
  return (
    <Alert ref={alert} severity={severity} title={title}>
      {children}
    </Alert>
  )
}
