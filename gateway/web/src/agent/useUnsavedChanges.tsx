import { useEffect, useRef } from 'react'
import { useBlocker } from 'react-router'
import { Button } from '../ds/Button'
import { Dialog } from '../ds/Dialog'

/** Asks before a page whose form was changed is left; `leave` lets the next change of page through, once it is saved. */
export function useUnsavedChanges(dirty: boolean) {
  const leaving = useRef(false)
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => dirty && !leaving.current && currentLocation.pathname !== nextLocation.pathname,
  )
  useEffect(() => {
    if (!dirty) return
    const warn = (event: BeforeUnloadEvent) => {
      if (!leaving.current) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [dirty])

  const leave = () => {
    leaving.current = true
  }
  const dialog = (
    <Dialog
      open={blocker.state === 'blocked'}
      title="Quitter sans enregistrer ?"
      onClose={() => blocker.reset?.()}
      closeLabel="Continuer la saisie"
      actions={<Button onClick={() => blocker.proceed?.()}>Quitter sans enregistrer</Button>}
    >
      <p>Les changements de cette page seront perdus.</p>
    </Dialog>
  )
  return { leave, dialog }
}
