import { Input } from '../../ds/fields'
import { BirthDateFields } from './BirthDateFields'
import { idOf } from './identityErrors'
import type { IdentityNeeds } from './identityForm'
import { OTHER } from './identityDraft'
import type { IdentityFormState } from './useIdentityForm'

interface PersonFieldsProps {
  form: IdentityFormState
  index: number
  needs: IdentityNeeds
}

/** What is asked of one person: a name when nobody knows them yet, a number when the motif wants one. */
export function PersonFields({ form, index, needs }: PersonFieldsProps) {
  const { register, watch, formState } = form
  const errors = formState.errors.persons?.[index]
  const suffix = needs.persons > 1 ? ` de la personne ${index + 1}` : ' de cette personne'
  const field = <Name extends 'firstName' | 'lastName' | 'birthDay' | 'birthMonth' | 'birthYear' | 'preDemande'>(name: Name) =>
    register(`persons.${index}.${name}`)
  const idFor = (name: string) => idOf(`persons.${index}.${name}`)
  return (
    <>
      {watch(`persons.${index}.who`) === OTHER && (
        <>
          <Input id={idFor('firstName')} label={`Prénom${suffix}`} autoComplete="off" maxLength={100} required error={errors?.firstName?.message} {...field('firstName')} />
          <Input id={idFor('lastName')} label={`Nom${suffix}`} autoComplete="off" maxLength={100} required error={errors?.lastName?.message} {...field('lastName')} />
          <BirthDateFields
            id={idFor('birthDay')}
            legend={`Date de naissance${suffix} (facultatif)`}
            error={errors?.birthDay?.message}
            day={field('birthDay')}
            month={field('birthMonth')}
            year={field('birthYear')}
          />
        </>
      )}
      {needs.preDemandes && (
        <Input
          id={idFor('preDemande')}
          label={needs.persons > 1 ? `Numéro de pré-demande, personne ${index + 1}` : 'Numéro de pré-demande'}
          hint="10 lettres et chiffres, sur le récapitulatif de votre pré-demande en ligne (ANTS)"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={30}
          required
          error={errors?.preDemande?.message}
          {...field('preDemande')}
        />
      )}
    </>
  )
}
