import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import type { Agent } from '../../api/agents'
import { asProblem } from '../../api/problem'
import { Button } from '../../ds/Button'
import { ErrorSummary } from '../../ds/ErrorSummary'
import { Input } from '../../ds/fields'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { errorsInOrder } from '../formErrors'
import { useWorkplace } from '../session/workplace'
import { convert, useAgentsChanged } from './agentsApi'
import { CONVERSION_LABELS, conversionInputOf, conversionOf, conversionSchema, type ConversionInput } from './conversionForm'
import { LevelFields } from './LevelFields'

interface ConversionFormProps {
  agent: Agent
  onDone: (title: string) => void
  onCancel: () => void
}

export function ConversionForm({ agent, onDone, onCancel }: ConversionFormProps) {
  const { organisation } = useWorkplace()
  const changed = useAgentsChanged()
  const [failure, setFailure] = useState<unknown>(null)
  const [refusals, setRefusals] = useState(0)
  const { register, handleSubmit, setError, watch, formState } = useForm<ConversionInput>({
    resolver: zodResolver(conversionSchema(!agent.intervenant)),
    shouldFocusError: false,
    defaultValues: conversionInputOf(agent),
  })
  const { errors, submitCount, isSubmitting } = formState
  const save = async (input: ConversionInput) => {
    setFailure(null)
    try {
      const { displayName, intervenant } = await convert(agent.agentId, conversionOf(agent, organisation.organisationId, input))
      changed()
      onDone(intervenant ? `${displayName} est maintenant un agenda d’intervenant` : `Une invitation est envoyée à ${input.email.trim()}`)
    } catch (error) {
      const champs = Object.entries(asProblem(error).champs).filter(([champ]) => champ in CONVERSION_LABELS)
      for (const [champ, message] of champs) setError(champ as keyof ConversionInput, { type: 'server', message })
      if (champs.length === 0) setFailure(error)
      setRefusals((count) => count + 1)
    }
  }
  const field = (name: 'name' | 'email' | 'firstName' | 'lastName') => ({
    id: `conversion-${name}`,
    label: CONVERSION_LABELS[name],
    required: true,
    autoComplete: 'off',
    error: errors[name]?.message,
    ...register(name),
  })
  const list = errorsInOrder(errors, CONVERSION_LABELS).map((error) => ({ ...error, id: `conversion-${error.id}` }))
  return (
    <form noValidate onSubmit={handleSubmit(save)} aria-labelledby="conversion">
      <ErrorSummary errors={list} attempt={submitCount + refusals} />
      {agent.intervenant ? (
        <>
          <Input {...field('email')} type="email" />
          <div className="side-by-side">
            <Input {...field('firstName')} />
            <Input {...field('lastName')} />
          </div>
          <LevelFields levels={['basique', 'administrateur']} current={watch('level')} level={register('level')} accueil={register('accueil')} />
        </>
      ) : (
        <Input {...field('name')} />
      )}
      {failure !== null && <ProblemAlert error={failure} />}
      <div className="actions">
        <Button type="submit" busy={isSubmitting}>
          {agent.intervenant ? 'Donner un compte' : 'Convertir en intervenant'}
        </Button>
        <Button priority="secondary" onClick={onCancel}>
          Ne rien changer
        </Button>
      </div>
    </form>
  )
}
