import { zodResolver } from '@hookform/resolvers/zod'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useNavigate } from 'react-router'
import { errorsInOrder } from '../agent/formErrors'
import { asProblem } from '../api/problem'
import { Button, ButtonLink } from '../ds/Button'
import { ErrorSummary } from '../ds/ErrorSummary'
import { PageHeading } from '../shell/PageHeading'
import { ProblemAlert } from '../shell/ProblemAlert'
import { EspaceFields } from './EspaceFields'
import { EMPTY_ESPACE, ESPACE_LABELS, espaceDraftOf, espaceSchema, fieldAt, type EspaceInput } from './espaceForm'
import { espacesQuery, openEspace } from './operateurApi'
import { OPERATEUR_PATH, SERVICE } from './paths'

const TITLE = 'Créer un espace'

export function NewEspacePage() {
  const navigate = useNavigate()
  const client = useQueryClient()
  const [failure, setFailure] = useState<unknown>(null)
  const [refusals, setRefusals] = useState(0)
  const { register, handleSubmit, setError, formState } = useForm<EspaceInput>({
    resolver: zodResolver(espaceSchema),
    shouldFocusError: false,
    defaultValues: EMPTY_ESPACE,
  })
  const { errors, submitCount, isSubmitting } = formState

  const create = async (input: EspaceInput) => {
    setFailure(null)
    try {
      const opened = await openEspace(espaceDraftOf(input))
      void client.invalidateQueries({ queryKey: espacesQuery.queryKey })
      const admin = { email: input.adminEmail.trim(), firstName: input.adminFirstName.trim(), lastName: input.adminLastName.trim() }
      await navigate(`${OPERATEUR_PATH}/espaces/cree`, { replace: true, state: { opened, name: input.name.trim(), admin } })
    } catch (error) {
      const champs = asProblem(error).members.champs
      const refused = Object.entries((champs ?? {}) as Record<string, string>).map(([path, message]) => [fieldAt(path), message] as const)
      for (const [field, message] of refused) if (field) setError(field, { type: 'server', message })
      if (!refused.some(([field]) => field)) setFailure(error)
      setRefusals((count) => count + 1)
    }
  }
  return (
    <div className="form-page">
      <PageHeading title={TITLE} service={SERVICE} />
      <p>L’espace, son organisation, son lieu principal et un premier motif hors ligne sont créés ensemble.</p>
      <form noValidate onSubmit={handleSubmit(create)} aria-label={TITLE}>
        <ErrorSummary errors={errorsInOrder(errors, ESPACE_LABELS)} attempt={submitCount + refusals} />
        <EspaceFields register={register} errors={errors} />
        {failure !== null && <ProblemAlert error={failure} />}
        <div className="actions">
          <Button type="submit" busy={isSubmitting}>
            Créer l’espace et inviter l’administrateur
          </Button>
          <ButtonLink priority="secondary" to={OPERATEUR_PATH}>
            Revenir aux espaces
          </ButtonLink>
        </div>
      </form>
    </div>
  )
}
