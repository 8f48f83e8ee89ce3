import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useNavigate, useSearchParams } from 'react-router'
import { asProblem } from '../../api/problem'
import { Button, ButtonLink } from '../../ds/Button'
import { ErrorSummary } from '../../ds/ErrorSummary'
import { Tabs } from '../../ds/Tabs'
import { PageHeading } from '../../shell/PageHeading'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { errorsInOrder } from '../formErrors'
import { SERVICE } from '../service'
import { useWorkplace } from '../session/workplace'
import { EMPTY_MOTIF, MOTIF_LABELS, MOTIF_TABS, motifInputOf, motifSchema, tabOf, type MotifInput, type MotifTab } from './motifForm'
import { GeneralFields, InstructionsFields, ReservationFields } from './MotifFields'
import { useSaveMotif, type SavedMotif } from './useSaveMotif'

const isTab = (text: string | null): text is MotifTab => text !== null && text in MOTIF_TABS

export function MotifForm({ saved }: { saved: SavedMotif | null }) {
  const { organisation } = useWorkplace()
  const navigate = useNavigate()
  const [params, setParams] = useSearchParams()
  const asked = params.get('onglet')
  const [tab, setTab] = useState<MotifTab>(isTab(asked) ? asked : 'general')
  const select = (id: string) => {
    if (!isTab(id)) return
    setTab(id)
    setParams({ onglet: id }, { replace: true })
  }
  const save = useSaveMotif(saved, organisation.organisationId)
  const [failure, setFailure] = useState<unknown>(null)
  const [refusals, setRefusals] = useState(0)
  const { services } = organisation
  const { register, handleSubmit, setError, watch, formState } = useForm<MotifInput>({
    resolver: zodResolver(motifSchema),
    shouldFocusError: false,
    defaultValues: saved
      ? motifInputOf(saved.motif)
      : { ...EMPTY_MOTIF, serviceId: services.length === 1 ? services[0]!.serviceId : '' },
  })
  const { errors, submitCount, isSubmitting } = formState
  const list = errorsInOrder(errors, MOTIF_LABELS)
  const countIn = (name: MotifTab) => list.filter(({ id }) => tabOf(id) === name).length
  const title = saved ? `Motif « ${saved.motif.name} »` : 'Créer un motif'

  const submit = async (input: MotifInput) => {
    setFailure(null)
    try {
      const { name } = await save(input)
      await navigate('/agent/configuration/motifs', { state: { saved: name } })
    } catch (error) {
      const champs = Object.entries(asProblem(error).champs).filter(([champ]) => champ in MOTIF_LABELS)
      for (const [champ, message] of champs) setError(champ as keyof MotifInput, { type: 'server', message })
      if (champs.length === 0) setFailure(error)
      setRefusals((count) => count + 1)
    }
  }
  const fields = { register, errors }
  return (
    <div className="form-page">
      <PageHeading title={title} service={`Configuration – ${SERVICE}`} />
      <form noValidate onSubmit={handleSubmit(submit)} aria-label={title}>
        <ErrorSummary errors={list} attempt={submitCount + refusals} onGoTo={(id) => select(tabOf(id))} />
        <Tabs
          label="Parties du motif"
          current={tab}
          onSelect={select}
          tabs={[
            { id: 'general', ...tabFacts('general'), panel: <GeneralFields {...fields} services={services} /> },
            { id: 'reservation', ...tabFacts('reservation'), panel: <ReservationFields {...fields} online={watch('online')} /> },
            { id: 'instructions', ...tabFacts('instructions'), panel: <InstructionsFields {...fields} /> },
          ]}
        />
        <div className="fr-mt-3w">
          {failure !== null && <ProblemAlert error={failure} />}
          <div className="actions">
            <Button type="submit" busy={isSubmitting}>
              {saved ? 'Enregistrer' : 'Créer le motif'}
            </Button>
            <ButtonLink priority="secondary" to="/agent/configuration/motifs">
              Revenir à la liste
            </ButtonLink>
          </div>
        </div>
      </form>
    </div>
  )

  function tabFacts(name: MotifTab) {
    return { label: MOTIF_TABS[name].label, errorCount: countIn(name) }
  }
}
