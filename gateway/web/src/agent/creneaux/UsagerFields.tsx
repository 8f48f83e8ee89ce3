import type { FieldErrors, UseFormRegister } from 'react-hook-form'
import { Input } from '../../ds/fields'
import { BOOK_LABELS, type BookInput } from './bookForm'

interface UsagerFieldsProps {
  register: UseFormRegister<BookInput>
  errors: FieldErrors<BookInput>
  withPreDemande: boolean
}

export function UsagerFields({ register, errors, withPreDemande }: UsagerFieldsProps) {
  return (
    <>
      <div className="side-by-side">
        <Input id="firstName" label={BOOK_LABELS.firstName} autoComplete="off" required error={errors.firstName?.message} {...register('firstName')} />
        <Input id="lastName" label={BOOK_LABELS.lastName} autoComplete="off" required error={errors.lastName?.message} {...register('lastName')} />
      </div>
      <Input
        id="email"
        type="email"
        label={`${BOOK_LABELS.email} (facultatif)`}
        hint="La confirmation et les rappels y sont envoyés."
        autoComplete="off"
        error={errors.email?.message}
        {...register('email')}
      />
      <Input id="telephone" type="tel" className="short" label={`${BOOK_LABELS.telephone} (facultatif)`} autoComplete="off" error={errors.telephone?.message} {...register('telephone')} />
      {withPreDemande && (
        <Input
          id="preDemande"
          className="short"
          label={BOOK_LABELS.preDemande}
          hint="Dix lettres ou chiffres, donnés par France Titres"
          autoComplete="off"
          required
          error={errors.preDemande?.message}
          {...register('preDemande')}
        />
      )}
    </>
  )
}
