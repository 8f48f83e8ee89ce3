import { useRef, type KeyboardEvent, type ReactNode } from 'react'
import { Badge } from './Badge'

export interface Tab {
  id: string
  label: string
  errorCount: number
  panel: ReactNode
}

interface TabsProps {
  label: string
  tabs: Tab[]
  current: string
  onSelect: (id: string) => void
}

/** Tabs of the ARIA pattern; every panel stays in the page, hidden, so that its fields keep what was typed. */
export function Tabs({ label, tabs, current, onSelect }: TabsProps) {
  const list = useRef<HTMLDivElement>(null)
  const move = (event: KeyboardEvent) => {
    const index = tabs.findIndex((tab) => tab.id === current)
    const target = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: tabs.length - 1 }[event.key]
    if (target === undefined) return
    event.preventDefault()
    const tab = tabs[(target + tabs.length) % tabs.length]!
    onSelect(tab.id)
    list.current?.querySelector<HTMLElement>(`#onglet-${tab.id}`)?.focus()
  }

  return (
    <div className="tabs">
      <div className="tabs__list" role="tablist" aria-label={label} ref={list} onKeyDown={move}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`onglet-${tab.id}`}
            className="tabs__tab"
            aria-selected={tab.id === current}
            aria-controls={`panneau-${tab.id}`}
            tabIndex={tab.id === current ? 0 : -1}
            onClick={() => onSelect(tab.id)}
          >
            {tab.label}
            {tab.errorCount > 0 && (
              <Badge severity="error">
                {tab.errorCount}
                <span className="fr-sr-only">&nbsp;{tab.errorCount > 1 ? 'erreurs' : 'erreur'}</span>
              </Badge>
            )}
          </button>
        ))}
      </div>
      {tabs.map((tab) => (
        <div
          key={tab.id}
          role="tabpanel"
          id={`panneau-${tab.id}`}
          className="tabs__panel"
          aria-labelledby={`onglet-${tab.id}`}
          tabIndex={0}
          hidden={tab.id !== current}
        >
          {tab.panel}
        </div>
      ))}
    </div>
  )
}
