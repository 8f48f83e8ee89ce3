import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import './picker.css'

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

/** Shows what is chosen, and opens on the choices; it closes as soon as one is elsewhere, with the pointer or with the keyboard. */
export function Picker({ chosen, purpose, children }: PickerProps) {
  const details = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const closeElsewhere = ({ type, target }: Event) => {
      const { current } = details
      if (!current?.open || current.contains(target as Node)) return
      if (type === 'focusin' && (target as Node).contains(current)) return // a press on words inside gives the focus to the page around
      current.open = false
    }
    const onLeave = ['pointerdown', 'focusin']
    for (const event of onLeave) document.addEventListener(event, closeElsewhere)
    return () => {
      for (const event of onLeave) document.removeEventListener(event, closeElsewhere)
    }
  }, [])
  return (
    <details ref={details} className="picker" onKeyDown={closeOnEscape}>
      <summary>
        {chosen}
        <span className="fr-sr-only"> : {purpose}</span>
      </summary>
      <div className="picker__choices">{children}</div>
    </details>
  )
}
