import { useEffect, useId, useLayoutEffect, useRef, type ReactNode } from 'react'
import { Button } from './Button'

interface DialogProps {
  open: boolean
  title: string
  onClose: () => void
  closeLabel: string
  /** Buttons that act; the one that closes without acting is added after them. */
  actions?: ReactNode
  /** Along the right edge, to leave the page behind visible. */
  side?: boolean
  children: ReactNode
}

/**
 * A modal window on the browser's own dialog: it keeps the focus inside, closes on Esc and gives the focus back. It
 * opens on its title, so that it is read from the start and no keyboard jumps up on a phone.
 */
export function Dialog({ open, title, onClose, closeLabel, actions, side, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const titleId = useId()
  useEffect(() => {
    if (open && !dialog.current?.open) {
      dialog.current?.showModal()
      heading.current?.focus()
    }
    if (!open && dialog.current?.open) dialog.current.close()
  }, [open])
  useLayoutEffect(() => {
    const shown = dialog.current
    return () => shown?.close() // gives the focus back when the page takes the window away
  }, [])
  const closed = () => {
    if (!dialog.current?.open) onClose()
  }

  return (
    <dialog ref={dialog} className={`dialog ${side ? 'dialog--side' : ''}`} aria-labelledby={titleId} onClose={closed}>
      {open && (
        <>
          <h2 id={titleId} ref={heading} tabIndex={-1} className="fr-h4">
            {title}
          </h2>
          {children}
          <div className="actions fr-mt-3w">
            {actions}
            <Button priority="secondary" onClick={onClose}>
              {closeLabel}
            </Button>
          </div>
        </>
      )}
    </dialog>
  )
}
