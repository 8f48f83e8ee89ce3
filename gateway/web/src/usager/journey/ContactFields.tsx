import { Input, Radios } from '../../ds/fields'
import { OFFERS } from '../offers'
import type { IdentityNeeds } from './identityForm'
import type { IdentityFormState } from './useIdentityForm'

interface ContactFieldsProps {
  form: IdentityFormState
  needs: IdentityNeeds
}

/** Where the code and the confirmation go: an e-mail or a mobile. */
export function ContactFields({ form, needs }: ContactFieldsProps) {
  const { register, watch, formState } = form
  const { errors } = formState
  const bySms = watch('channel') === 'sms'
  return (
    <>
      {OFFERS.sms && (
        <Radios
          id="channel"
          legend="Comment recevoir le code et la confirmation ?"
          inline
          choices={[
            { label: 'Par courriel', native: { value: 'email', ...register('channel') } },
            { label: 'Par SMS', native: { value: 'sms', ...register('channel') } },
          ]}
        />
      )}
      {!bySms && (
        <Input
          id="email"
          label="Adresse électronique"
          hint="Un code à 6 chiffres y sera envoyé. Format attendu : nom@exemple.fr"
          type="email"
          autoComplete="email"
          spellCheck={false}
          required
          error={errors.email?.message}
          {...register('email')}
        />
      )}
      <Input
        id="telephone"
        label={bySms ? 'Téléphone mobile' : needs.telephone ? 'Téléphone' : 'Téléphone (facultatif)'}
        hint={bySms ? 'Un code à 6 chiffres y sera envoyé. Format attendu : 06 39 98 12 34' : 'Format attendu : 06 39 98 12 34'}
        type="tel"
        autoComplete="tel"
        required={bySms || needs.telephone}
        error={errors.telephone?.message}
        {...register('telephone')}
      />
    </>
  )
}
