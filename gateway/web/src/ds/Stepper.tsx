import type { Ref } from 'react'

interface StepperProps {
  current: number
  count: number
  title: string
  next: string | null
  headingRef: Ref<HTMLHeadingElement>
}

/** Steps of the DSFR whose title is the page's own h1, so that the page has one heading and not two. */
export function Stepper({ current, count, title, next, headingRef }: StepperProps) {
  return (
    <div className="fr-stepper">
      <h1 className="fr-stepper__title" ref={headingRef} tabIndex={-1}>
        {title}
        <span className="fr-stepper__state">
          Étape {current} sur {count}
        </span>
      </h1>
      <div className="fr-stepper__steps" data-fr-current-step={current} data-fr-steps={count} />
      {next && (
        <p className="fr-stepper__details">
          <span className="fr-text--bold">Étape suivante :</span> {next}
        </p>
      )}
    </div>
  )
}
