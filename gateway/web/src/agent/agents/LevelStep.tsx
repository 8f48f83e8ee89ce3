import type { UseFormReturn } from 'react-hook-form'
import { Input } from '../../ds/fields'
import { LevelFields } from './LevelFields'
import { LEVEL_NAMES } from './levels'
import { NEW_AGENT_LABELS, type NewAgentInput } from './newAgentForm'

export function LevelStep({ form }: { form: UseFormReturn<NewAgentInput> }) {
  const { register, watch, formState } = form
  const { errors } = formState
  const level = watch('level')
  return (
    <>
      <LevelFields
        levels={LEVEL_NAMES}
        current={level}
        level={register('level')}
        accueil={register('accueil')}
        error={errors.level?.message}
      />
      {level === 'intervenant' ? (
        <Input
          id="name"
          label={NEW_AGENT_LABELS.name}
          hint="Par exemple : Permanence CAF. Vous pourrez le changer."
          required
          error={errors.name?.message}
          {...register('name')}
        />
      ) : (
        <>
          <Input
            id="email"
            label={NEW_AGENT_LABELS.email}
            hint="Une invitation, valable 7 jours, est envoyée à cette adresse."
            type="email"
            autoComplete="off"
            required
            error={errors.email?.message}
            {...register('email')}
          />
          <div className="side-by-side">
            <Input id="firstName" label="Prénom (facultatif)" autoComplete="off" error={errors.firstName?.message} {...register('firstName')} />
            <Input id="lastName" label="Nom (facultatif)" autoComplete="off" error={errors.lastName?.message} {...register('lastName')} />
          </div>
        </>
      )}
    </>
  )
}
