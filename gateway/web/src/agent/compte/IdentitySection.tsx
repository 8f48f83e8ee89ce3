import { zodResolver } from '@hookform/resolvers/zod'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { asProblem } from '../../api/problem'
import type { Me } from '../../api/types'
import { Announcement } from '../../ds/Announcement'
import { Button } from '../../ds/Button'
import { ErrorSummary } from '../../ds/ErrorSummary'
import { Input } from '../../ds/fields'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { meQuery } from '../agentApi'
import { errorsInOrder } from '../formErrors'
import { changeNames } from './accountApi'

const LABELS: Record<string, string> = { firstName: 'Prénom', lastName: 'Nom' }

const schema = z.object({
  firstName: z.string().check(z.trim(), z.minLength(1, 'Saisissez votre prénom')),
  lastName: z.string().check(z.trim(), z.minLength(1, 'Saisissez votre nom')),
})

type Names = z.infer<typeof schema>

export function IdentitySection({ me }: { me: Me }) {
  const client = useQueryClient()
  const [failure, setFailure] = useState<unknown>(null)
  const [refusals, setRefusals] = useState(0)
  const [savedAt, setSavedAt] = useState(0)
  const { register, handleSubmit, setError, formState } = useForm<Names>({
    resolver: zodResolver(schema),
    shouldFocusError: false,
    defaultValues: { firstName: me.firstName ?? '', lastName: me.lastName ?? '' },
  })
  const { errors, submitCount, isSubmitting } = formState
  const save = async (names: Names) => {
    setFailure(null)
    try {
      await changeNames(names)
      await client.invalidateQueries({ queryKey: meQuery.queryKey, exact: true })
      void client.invalidateQueries({ queryKey: ['colleagues'] })
      setSavedAt(Date.now())
    } catch (error) {
      const champs = Object.entries(asProblem(error).champs).filter(([champ]) => champ in LABELS)
      for (const [champ, message] of champs) setError(champ as keyof Names, { type: 'server', message })
      if (champs.length === 0) setFailure(error)
      setRefusals((count) => count + 1)
    }
  }
  return (
    <section aria-labelledby="identite" className="section">
      <h2 id="identite" className="fr-h4">
        Identité
      </h2>
      {savedAt > 0 && <Announcement key={savedAt} severity="success" title="Votre nom est enregistré" />}
      <form noValidate onSubmit={handleSubmit(save)} aria-labelledby="identite">
        <ErrorSummary errors={errorsInOrder(errors, LABELS)} attempt={submitCount + refusals} />
        <div className="side-by-side">
          <Input id="firstName" label="Prénom" autoComplete="given-name" required error={errors.firstName?.message} {...register('firstName')} />
          <Input id="lastName" label="Nom" autoComplete="family-name" required error={errors.lastName?.message} {...register('lastName')} />
        </div>
        <p className="fr-text--sm">
          Adresse électronique : <span className="breakable">{me.email}</span>. Elle sert à vous connecter et ne change pas ici.
        </p>
        {failure !== null && <ProblemAlert error={failure} />}
        <Button type="submit" priority="secondary" busy={isSubmitting}>
          Enregistrer mon nom
        </Button>
      </form>
    </section>
  )
}
