import type { ReactNode } from 'react'

/** One line above the page that holds for the whole service. */
export function Notice({ container, children }: { container: string; children: ReactNode }) {
  return (
    <div className="fr-notice fr-notice--info">
      <div className={container}>
        <div className="fr-notice__body">
          <p className="fr-notice__title">{children}</p>
        </div>
      </div>
    </div>
  )
}
