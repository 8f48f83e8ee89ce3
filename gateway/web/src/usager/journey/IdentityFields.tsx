import { Input } from '../../ds/fields'
import type { IdentityFormState } from './useIdentityForm'

/** Who books, unless FranceConnect told it. */
export function IdentityFields({ form }: { form: IdentityFormState }) {
  const { register, formState } = form
  const { errors } = formState
  return (
    <>
      <Input
        id="firstName"
        label="Prénom"
        autoComplete="given-name"
        maxLength={100}
        required
        error={errors.firstName?.message}
        {...register('firstName')}
      />
      <Input
        id="lastName"
        label="Nom"
        autoComplete="family-name"
        maxLength={100}
        required
        error={errors.lastName?.message}
        {...register('lastName')}
      />
    </>
  )
}
