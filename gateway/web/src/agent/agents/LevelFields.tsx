import type { ComponentProps } from 'react'
import type { Level } from '../../api/types'
import { Checkbox, Radios } from '../../ds/fields'
import { Icon } from '../../ds/Icon'
import { ACCUEIL_HINT, ACCUEIL_LABEL, LEVELS } from './levels'

interface LevelFieldsProps {
  levels: Level[]
  current: Level
  level: ComponentProps<'input'>
  accueil: ComponentProps<'input'>
  error?: string
  /** When the heading above says it already, the legend is for screen readers only. */
  legendHidden?: boolean
}

/** The level of an agent, each with what it allows; the permission « agent d’accueil » goes with basique only. */
export function LevelFields({ levels, current, level, accueil, error, legendHidden }: LevelFieldsProps) {
  return (
    <>
      <Radios
        id="level"
        legend={<span className={legendHidden ? 'fr-sr-only' : undefined}>Niveau de permission</span>}
        error={error}
        choices={levels.map((name) => ({
          label: (
            <span className="with-icon">
              <Icon name={LEVELS[name].icon} />
              {LEVELS[name].label}
            </span>
          ),
          hint: LEVELS[name].explanations.map((sentence) => (
            <span key={sentence} className="sentence">
              {sentence}
            </span>
          )),
          native: { value: name, ...level },
        }))}
      />
      {current === 'basique' && <Checkbox id="accueil" label={ACCUEIL_LABEL} hint={ACCUEIL_HINT} native={accueil} />}
    </>
  )
}
