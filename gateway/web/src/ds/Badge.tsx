import type { ReactNode } from 'react'

interface BadgeProps {
  children: ReactNode
  severity?: 'success' | 'info' | 'warning' | 'error' | 'new'
  noIcon?: boolean
}

export function Badge({ children, severity, noIcon }: BadgeProps) {
  const classes = ['fr-badge', severity && `fr-badge--${severity}`, (noIcon || !severity) && 'fr-badge--no-icon']
  return <span className={classes.filter(Boolean).join(' ')}>{children}</span>
}
