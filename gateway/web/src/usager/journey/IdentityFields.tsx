import type { FieldErrors, UseFormRegister } from 'react-hook-form'
import type { PublicMotif } from '../../api/types'
import { Checkbox, Input } from '../../ds/fields'
import { BirthDateFields } from './BirthDateFields'
import type { IdentityNeeds } from './identityForm'
import type { IdentityDraft } from './journeyMemory'

interface IdentityFieldsProps {
  register: UseFormRegister<IdentityDraft>
  errors: FieldErrors<IdentityDraft>
  motif: PublicMotif
  needs: IdentityNeeds
}

export function IdentityFields({ register, errors, motif, needs }: IdentityFieldsProps) {
  const messageOf = (name: keyof IdentityDraft) => errors[name]?.message
  return (
    <>
      <Input id="firstName" label="Prénom" autoComplete="given-name" required error={messageOf('firstName')} {...register('firstName')} />
      <Input id="lastName" label="Nom" autoComplete="family-name" required error={messageOf('lastName')} {...register('lastName')} />
      <Input
        id="email"
        label="Adresse électronique"
        hint="Un code à 6 chiffres y sera envoyé. Format attendu : nom@exemple.fr"
        type="email"
        autoComplete="email"
        spellCheck={false}
        required
        error={messageOf('email')}
        {...register('email')}
      />
      <Input
        id="telephone"
        label={needs.telephone ? 'Téléphone' : 'Téléphone (facultatif)'}
        hint="Format attendu : 06 39 98 12 34"
        type="tel"
        autoComplete="tel"
        required={needs.telephone}
        error={messageOf('telephone')}
        {...register('telephone')}
      />
      <BirthDateFields register={register} error={messageOf('birthDay')} />
      {Array.from({ length: needs.preDemandes }, (_, index) => (
        <Input
          key={index}
          id={`preDemandes-${index}`}
          label={needs.preDemandes > 1 ? `Numéro de pré-demande, personne ${index + 1}` : 'Numéro de pré-demande'}
          hint="10 lettres et chiffres, sur le récapitulatif de votre pré-demande en ligne (ANTS)"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          required
          error={errors.preDemandes?.[index]?.message}
          {...register(`preDemandes.${index}`)}
        />
      ))}
      {needs.acceptance && (
        <>
          <h2 className="fr-h6">À lire avant le rendez-vous</h2>
          <p className="instructions">{motif.instructionsBefore}</p>
          <Checkbox id="accepted" label="J’ai lu ces consignes" error={messageOf('accepted')} native={register('accepted')} />
        </>
      )}
    </>
  )
}
