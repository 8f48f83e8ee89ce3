import { useEffect, useRef } from 'react'
import type { Day } from '../../dates/dates'
import { ButtonLink } from '../../ds/Button'
import { weekInWords } from './creneauWeek'

interface WeekBarProps {
  monday: Day
  /** The week of the address: the heading takes the focus when it changes. */
  asked: string | null
  pathOf: (day: Day) => string
  earlier: boolean
  later: boolean
}

export function WeekBar({ monday, asked, pathOf, earlier, later }: WeekBarProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const askedBefore = useRef(asked)
  useEffect(() => {
    if (askedBefore.current !== asked) heading.current?.focus()
    askedBefore.current = asked
  }, [asked])
  return (
    <div className="week-bar">
      <h2 className="fr-h5 fr-mb-0" ref={heading} tabIndex={-1}>
        {weekInWords(monday)}
      </h2>
      <nav className="week-bar__ways" aria-label="Changer de semaine">
        {earlier && (
          <ButtonLink to={pathOf(monday.subtract({ weeks: 1 }))} priority="tertiary" icon="fr-icon-arrow-left-line">
            Semaine précédente
          </ButtonLink>
        )}
        {later && (
          <ButtonLink to={pathOf(monday.add({ weeks: 1 }))} priority="tertiary" icon="fr-icon-arrow-right-line" iconAfter>
            Semaine suivante
          </ButtonLink>
        )}
      </nav>
    </div>
  )
}
