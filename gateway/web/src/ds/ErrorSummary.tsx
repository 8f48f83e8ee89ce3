import { useEffect, useRef } from 'react'

export interface FieldError {
  id: string
  label: string
  message: string
}

interface ErrorSummaryProps {
  errors: FieldError[]
  /** Grows at each refused submission: the summary then takes the focus. */
  attempt: number
  onGoTo?: (id: string) => void
}

const PREFIX = 'Erreur – '

/** The field itself, or the first control of a group of choices. */
function controlOf(id: string): HTMLElement | null {
  const element = document.getElementById(id)
  return element?.querySelector<HTMLElement>('input') ?? element ?? document.getElementById(`${id}-0`)
}

/** The list of what is to be corrected, each line leading to its field; the title of the page tells it too. */
export function ErrorSummary({ errors, attempt, onGoTo }: ErrorSummaryProps) {
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (attempt > 0) summary.current?.focus()
  }, [attempt])
  const refused = errors.length > 0
  useEffect(() => {
    if (!refused || document.title.startsWith(PREFIX)) return
    document.title = PREFIX + document.title
    return () => {
      if (document.title.startsWith(PREFIX)) document.title = document.title.slice(PREFIX.length)
    }
  }, [refused])
  if (!refused) return null

  const goTo = (id: string) => {
    onGoTo?.(id)
    requestAnimationFrame(() => controlOf(id)?.focus())
  }
  return (
    <div ref={summary} tabIndex={-1} className="fr-alert fr-alert--error fr-mb-3w" id="erreurs">
      <h2 className="fr-alert__title">
        {errors.length > 1 ? `${errors.length} champs sont à corriger` : 'Un champ est à corriger'}
      </h2>
      <ul>
        {errors.map(({ id, label, message }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              onClick={(event) => {
                event.preventDefault()
                goTo(id)
              }}
            >
              {label} : {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
