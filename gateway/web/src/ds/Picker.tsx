import type { KeyboardEvent, ReactNode } from 'react'

/** It may lie over the page; Esc closes it as it closes windows. */
function closeOnEscape(event: KeyboardEvent<HTMLDetailsElement>) {
  const { currentTarget, key } = event
  if (key !== 'Escape' || !currentTarget.open) return
  event.preventDefault()
  currentTarget.open = false
  currentTarget.querySelector('summary')?.focus()
}

interface PickerProps {
  chosen: string
  /** For screen readers, after what is chosen: « choisir avec qui ». */
  purpose: string
  children: ReactNode
}

/** Shows what is chosen, and opens on the choices. */
export function Picker({ chosen, purpose, children }: PickerProps) {
  return (
    <details className="picker" onKeyDown={closeOnEscape}>
      <summary>
        {chosen}
        <span className="fr-sr-only"> : {purpose}</span>
      </summary>
      <div className="picker__choices">{children}</div>
    </details>
  )
}
