import type { UseFormRegister } from 'react-hook-form'
import { Input } from '../../ds/fields'
import type { IdentityDraft } from './journeyMemory'

interface BirthDateFieldsProps {
  register: UseFormRegister<IdentityDraft>
  error?: string
}

/** Three short fields: a calendar is no help to reach a day forty years ago. */
export function BirthDateFields({ register, error }: BirthDateFieldsProps) {
  return (
    <fieldset className={`fr-fieldset birth-date ${error ? 'fr-fieldset--error' : ''}`} aria-describedby={error ? 'birthDate-error' : undefined}>
      <legend className="fr-fieldset__legend fr-fieldset__legend--regular">
        Date de naissance (facultatif)
        <span className="fr-hint-text">Format attendu : 31 12 1980</span>
      </legend>
      <div className="birth-date__parts">
        <Input id="birthDay" label="Jour" inputMode="numeric" maxLength={2} autoComplete="bday-day" aria-invalid={error ? true : undefined} {...register('birthDay')} />
        <Input id="birthMonth" label="Mois" inputMode="numeric" maxLength={2} autoComplete="bday-month" {...register('birthMonth')} />
        <Input id="birthYear" label="Année" inputMode="numeric" maxLength={4} autoComplete="bday-year" {...register('birthYear')} />
      </div>
      {error && (
        <p id="birthDate-error" className="fr-error-text">
          {error}
        </p>
      )}
    </fieldset>
  )
}
