import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Stepper } from '../../ds/Stepper'
import { usePageHeading } from '../../shell/usePageHeading'
import { SERVICE } from '../service'
import { ChoiceRecap } from './ChoiceRecap'
import { journeyPath, type Journey } from './journey'
import { previousOf, progressOf, STEP_TITLES } from './journeyChoice'

interface StepFrameProps {
  journey: Journey
  error?: boolean
  children: ReactNode
}

/** Stepper with the h1, running recap and way back, the same at each step. */
export function StepFrame({ journey, error, children }: StepFrameProps) {
  const { step, motif, choice, organisation, services } = journey
  const title = STEP_TITLES[step]
  const { current, count, next } = progressOf(step, motif, services)
  const heading = usePageHeading([title, organisation.name, SERVICE], { key: step, error })
  const previous = previousOf(step, choice, motif, services)

  return (
    <>
      <p className="organisation">{organisation.name}</p>
      <Stepper headingRef={heading} current={current} count={count} title={title} next={next} />
      <div className="step">
        <ChoiceRecap journey={journey} />
        <div className="step__content">
          {children}
          {previous && (
            <p className="fr-mt-4w">
              <Link className="fr-link fr-icon-arrow-left-line fr-link--icon-left back" to={journeyPath(journey, previous)}>
                Retour
              </Link>
            </p>
          )}
        </div>
      </div>
    </>
  )
}
