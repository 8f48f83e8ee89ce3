import type { ReactNode, Ref } from 'react'

interface AlertProps {
  severity: 'info' | 'success' | 'warning' | 'error'
  title: string
  children?: ReactNode
  titleAs?: 'h2' | 'h3' | 'p'
  /** True when the alert appears after an action and must be read at once. */
  announced?: boolean
  ref?: Ref<HTMLDivElement>
}

export function Alert({ severity, title, children, titleAs: Title = 'p', announced, ref }: AlertProps) {
  return (
    <div
      ref={ref}
      tabIndex={ref ? -1 : undefined}
      role={announced ? 'alert' : undefined}
      className={`fr-alert fr-alert--${severity} fr-mb-3w`}
    >
      <Title className="fr-alert__title">{title}</Title>
      {children}
    </div>
  )
}
