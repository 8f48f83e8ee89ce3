import { useEffect, useId, useLayoutEffect, useRef, type ReactNode } from 'react'
import { Button } from './Button'
import { focusWhatIsLeft } from './focusWhatIsLeft'
import { useEscape } from './useEscape'

interface DialogProps {
  open: boolean
  title: string
  onClose: () => void
  closeLabel: string
  /** Buttons that act; the one that closes without acting is added after them. */
  actions?: ReactNode
  /** Along the right edge, the page beside it staying in sight and in use; over the whole of a phone. It closes beside its title. */
  side?: boolean
  children: ReactNode
}

const PHONE = '(max-width: 48em)'

/**
 * A window on the browser's own dialog: it keeps the focus inside when it is modal, closes on Esc and gives the focus back. It
 * opens on its title, so that it is read from the start and no keyboard jumps up on a phone. A side panel is modal only where it
 * covers the page: to make a page of a thousand RDVs inert, a browser styles all of it again.
 */
export function Dialog({ open, title, onClose, closeLabel, actions, side, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const titleId = useId()
  useEffect(() => {
    if (open && !dialog.current?.open) {
      if (side && !window.matchMedia(PHONE).matches) dialog.current?.show()
      else dialog.current?.showModal()
      heading.current?.focus()
    }
    if (!open && dialog.current?.open) dialog.current.close()
  }, [open, side])
  useEscape(open && side === true, onClose)
  useLayoutEffect(() => {
    const shown = dialog.current
    return () => {
      if (!shown?.open) return
      shown.close() // gives the focus back when the page takes the window away
      focusWhatIsLeft(shown)
    }
  }, [])
  const closed = () => {
    if (!dialog.current || dialog.current.open) return
    focusWhatIsLeft(dialog.current)
    onClose()
  }

  return (
    <dialog ref={dialog} className={`dialog ${side ? 'dialog--side' : ''}`} aria-labelledby={titleId} onClose={closed}>
      {open && (
        <>
          <div className={side ? 'dialog__head' : undefined}>
            <h2 id={titleId} ref={heading} tabIndex={-1} className="fr-h4">
              {title}
            </h2>
            {side && (
              <Button small priority="plain" icon="fr-icon-close-line" iconAfter onClick={onClose}>
                {closeLabel}
              </Button>
            )}
          </div>
          {children}
          {(actions || !side) && (
            <div className="actions fr-mt-3w">
              {actions}
              {!side && (
                <Button priority="secondary" onClick={onClose}>
                  {closeLabel}
                </Button>
              )}
            </div>
          )}
        </>
      )}
    </dialog>
  )
}
