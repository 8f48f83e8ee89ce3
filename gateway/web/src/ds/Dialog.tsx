import { useEffect, useId, useRef, type ReactNode } from 'react'
import { Button } from './Button'

interface DialogProps {
  open: boolean
  title: string
  onClose: () => void
  closeLabel: string
  /** Buttons that act; the one that closes without acting is added after them. */
  actions: ReactNode
  children: ReactNode
}

/** A modal window on the browser's own dialog: it keeps the focus inside, closes on Esc and gives the focus back. */
export function Dialog({ open, title, onClose, closeLabel, actions, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal()
    if (!open && dialog.current?.open) dialog.current.close()
  }, [open])

  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={titleId} onClose={onClose}>
      {open && (
        <>
          <h2 id={titleId} className="fr-h4">
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
