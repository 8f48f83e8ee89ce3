import type { ComponentProps } from 'react'
import { Input } from '../../ds/fields'

type NativeInput = ComponentProps<'input'>

interface BirthDateFieldsProps {
  /** Identifier of the day, the field that errors lead to. */
  id: string
  legend?: string
  error?: string
  /** Whether the browser may fill in the person's own birth date. */
  own?: boolean
  day: NativeInput
  month: NativeInput
  year: NativeInput
}

/** Three short fields: a calendar is no help to reach a day forty years ago. */
export function BirthDateFields({ id, legend = 'Date de naissance (facultatif)', error, own, day, month, year }: BirthDateFieldsProps) {
  const messageId = `${id}-message`
  const invalid = error ? true : undefined
  const filled = (part: string) => (own ? `bday-${part}` : 'off')
  return (
    <fieldset className={`fr-fieldset birth-date ${error ? 'fr-fieldset--error' : ''}`} aria-describedby={error ? messageId : undefined}>
      <legend className="fr-fieldset__legend fr-fieldset__legend--regular">
        {legend}
        <span className="fr-hint-text">Format attendu : 31 12 1980</span>
      </legend>
      <div className="birth-date__parts">
        <Input id={id} label="Jour" inputMode="numeric" maxLength={2} autoComplete={filled('day')} aria-invalid={invalid} {...day} />
        <Input id={`${id}-mois`} label="Mois" inputMode="numeric" maxLength={2} autoComplete={filled('month')} {...month} />
        <Input id={`${id}-annee`} label="Année" inputMode="numeric" maxLength={4} autoComplete={filled('year')} {...year} />
      </div>
      {error && (
        <p id={messageId} className="fr-error-text">
          {error}
        </p>
      )}
    </fieldset>
  )
}
