import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import { useNavigate } from 'react-router'
import { asProblem } from '../../api/problem'
import type { Lieu } from '../../api/types'
import { Button, ButtonLink } from '../../ds/Button'
import { ErrorSummary } from '../../ds/ErrorSummary'
import { Checkbox, Input } from '../../ds/fields'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { errorsInOrder } from '../formErrors'
import { useWorkplace } from '../session/workplace'
import { useUnsavedChanges } from '../useUnsavedChanges'
import { AdresseFields } from './AdresseFields'
import { EMPTY_LIEU, LIEU_LABELS, lieuDraftOf, lieuFieldOf, lieuInputOf, lieuSchema, type LieuInput } from './lieuForm'
import { changeLieu, createLieu, useLieuxChanged } from './lieuxApi'
import { LIEUX_PATH } from './paths'

interface LieuFormProps {
  title: string
  saved: { lieu: Lieu; etag: string } | null
}

export function LieuForm({ title, saved }: LieuFormProps) {
  const { organisation } = useWorkplace()
  const navigate = useNavigate()
  const changed = useLieuxChanged()
  const [failure, setFailure] = useState<unknown>(null)
  const [refusals, setRefusals] = useState(0)
  const form = useForm<LieuInput>({
    resolver: zodResolver(lieuSchema),
    shouldFocusError: false,
    defaultValues: EMPTY_LIEU,
    values: saved ? lieuInputOf(saved.lieu) : undefined,
    resetOptions: { keepDirtyValues: true },
  })
  const { errors, submitCount, isSubmitting, isDirty } = form.formState
  const unsaved = useUnsavedChanges(isDirty)

  const save = async (input: LieuInput) => {
    setFailure(null)
    const draft = lieuDraftOf(input)
    try {
      const { name } = await (saved ? changeLieu(saved.lieu.lieuId, draft, saved.etag) : createLieu(organisation.organisationId, draft))
      changed()
      unsaved.leave()
      await navigate(LIEUX_PATH, { state: { news: `Le lieu « ${name} » est enregistré` } })
    } catch (error) {
      const refused = Object.entries(asProblem(error).champs).flatMap(([champ, message]) => {
        const field = lieuFieldOf(champ, input)
        return field ? [[field, message] as const] : []
      })
      for (const [field, message] of refused) form.setError(field, { type: 'server', message })
      if (refused.length === 0) setFailure(error)
      setRefusals((count) => count + 1)
    }
  }
  return (
    <FormProvider {...form}>
      <form noValidate onSubmit={form.handleSubmit(save)} aria-label={title}>
        <ErrorSummary errors={errorsInOrder(errors, LIEU_LABELS)} attempt={submitCount + refusals} />
        <Input
          id="name"
          label={LIEU_LABELS.name}
          hint="Vu par les usagers. Par exemple : Hôtel de ville"
          required
          autoComplete="off"
          error={errors.name?.message}
          {...form.register('name')}
        />
        <AdresseFields />
        <Input
          id="telephone"
          className="short"
          type="tel"
          label="Téléphone (facultatif)"
          hint="Sinon celui de l’organisation."
          autoComplete="off"
          error={errors.telephone?.message}
          {...form.register('telephone')}
        />
        <Checkbox id="pmr" label="Accessible aux personnes à mobilité réduite" hint="Indiqué à l’usager quand il choisit le lieu." native={form.register('pmr')} />
        {failure !== null && <ProblemAlert error={failure} />}
        <div className="actions">
          <Button type="submit" busy={isSubmitting}>
            {saved ? 'Enregistrer' : 'Ajouter le lieu'}
          </Button>
          <ButtonLink priority="secondary" to={LIEUX_PATH}>
            Revenir à la liste
          </ButtonLink>
        </div>
      </form>
      {unsaved.dialog}
    </FormProvider>
  )
}
