import type { ReactNode } from 'react'
import { Link } from 'react-router'

interface LineProps {
  label: string
  children: ReactNode
  to: string
  change: string
}

/** One choice, with the way to change it. */
export function Line({ label, children, to, change }: LineProps) {
  return (
    <div className="recap-line">
      <dt>{label}</dt>
      <dd>
        {children}
        <Link className="fr-link recap-line__change" to={to}>
          Modifier<span className="fr-sr-only"> {change}</span>
        </Link>
      </dd>
    </div>
  )
}
