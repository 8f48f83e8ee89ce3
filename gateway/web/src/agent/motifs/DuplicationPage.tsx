import { zodResolver } from '@hookform/resolvers/zod'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useNavigate, useParams } from 'react-router'
import { TYPE_IN_WORDS } from '../../api/motifWords'
import { asProblem } from '../../api/problem'
import type { Motif, MotifType } from '../../api/types'
import { Button, ButtonLink } from '../../ds/Button'
import { ErrorSummary } from '../../ds/ErrorSummary'
import { Input, Radios, Select } from '../../ds/fields'
import { Waiting } from '../../ds/Waiting'
import { PageHeading } from '../../shell/PageHeading'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { motifQuery } from '../agentApi'
import { errorsInOrder } from '../formErrors'
import { SERVICE } from '../service'
import { useWorkplace } from '../session/workplace'
import { DUPLICATE_LABELS, duplicateInputOf, duplicateOf, duplicateSchema, type DuplicateInput } from './duplicateForm'
import { BackToMotifs } from './MotifPage'
import { duplicateMotif, useMotifsChanged } from './motifsApi'
import { motifPath, MOTIFS_PATH } from './paths'

/** Another modality or duration is another motif, which starts as a duplicate (S39). */
export function DuplicationPage() {
  const { motifId = '' } = useParams()
  const motif = useQuery(motifQuery(motifId))
  return (
    <div className="form-page">
      <BackToMotifs />
      <PageHeading title={motif.data ? `Dupliquer « ${motif.data.body.name} »` : 'Dupliquer un motif'} service={`Motifs – ${SERVICE}`} />
      {motif.isPending && <Waiting />}
      {motif.isError && <ProblemAlert error={motif.error} onRetry={motif.refetch} busy={motif.isFetching} />}
      {motif.data && <DuplicationForm motif={motif.data.body} />}
    </div>
  )
}

function DuplicationForm({ motif }: { motif: Motif }) {
  const { organisation } = useWorkplace()
  const navigate = useNavigate()
  const changed = useMotifsChanged()
  const [failure, setFailure] = useState<unknown>(null)
  const [refusals, setRefusals] = useState(0)
  const { register, handleSubmit, setError, formState } = useForm<DuplicateInput>({
    resolver: zodResolver(duplicateSchema(motif)),
    shouldFocusError: false,
    defaultValues: duplicateInputOf(motif),
  })
  const { errors, submitCount, isSubmitting } = formState

  const duplicate = async (input: DuplicateInput) => {
    setFailure(null)
    try {
      const { name } = await duplicateMotif(motif.motifId, duplicateOf(input))
      changed()
      await navigate(MOTIFS_PATH, { state: { news: `Le motif « ${name} » est créé, hors ligne : ouvrez-le aux usagers quand il est prêt` } })
    } catch (error) {
      const champs = Object.entries(asProblem(error).champs).filter(([champ]) => champ in DUPLICATE_LABELS)
      for (const [champ, message] of champs) setError(champ as keyof DuplicateInput, { type: 'server', message })
      if (champs.length === 0) setFailure(error)
      setRefusals((count) => count + 1)
    }
  }
  return (
    <form noValidate onSubmit={handleSubmit(duplicate)} aria-label="Dupliquer le motif">
      <ErrorSummary errors={errorsInOrder(errors, DUPLICATE_LABELS)} attempt={submitCount + refusals} />
      <p>Changez ce qui diffère. Le reste est repris : couleur, pause, délais, instructions. Le nouveau motif est fermé aux usagers.</p>
      <Input id="name" label="Nom" required error={errors.name?.message} {...register('name')} />
      <Input id="durationMin" className="short" label="Durée (minutes)" inputMode="numeric" required error={errors.durationMin?.message} {...register('durationMin')} />
      <Radios
        id="type"
        legend={DUPLICATE_LABELS.type}
        error={errors.type?.message}
        choices={(Object.keys(TYPE_IN_WORDS) as MotifType[]).map((value) => ({
          label: TYPE_IN_WORDS[value],
          native: { value, ...register('type') },
        }))}
      />
      <Select id="serviceId" label="Service" required error={errors.serviceId?.message} {...register('serviceId')}>
        {organisation.services.map(({ serviceId, name }) => (
          <option key={serviceId} value={serviceId}>
            {name}
          </option>
        ))}
      </Select>
      {failure !== null && <ProblemAlert error={failure} />}
      <div className="actions">
        <Button type="submit" busy={isSubmitting}>
          Créer le nouveau motif
        </Button>
        <ButtonLink priority="secondary" to={motifPath(motif.motifId)}>
          Revenir au motif
        </ButtonLink>
      </div>
    </form>
  )
}
