import { zodResolver } from '@hookform/resolvers/zod'
import { useState, type ReactNode } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import { useNavigate, useSearchParams } from 'react-router'
import type { Usage } from '../../api/configuration'
import { Button, ButtonLink } from '../../ds/Button'
import { ErrorSummary } from '../../ds/ErrorSummary'
import { Tabs } from '../../ds/Tabs'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { useWorkplace } from '../session/workplace'
import { useUnsavedChanges } from '../useUnsavedChanges'
import { CloseOnlineDialog } from './CloseOnlineDialog'
import { GeneralFields } from './GeneralFields'
import { InstructionsFields } from './InstructionsFields'
import { EMPTY_MOTIF, motifInputOf, motifSchema, type MotifInput } from './motifForm'
import { MotifPreview } from './MotifPreview'
import { isTab, MOTIF_TABS, motifErrors, tabOf } from './motifTabs'
import { MOTIFS_PATH, type MotifTab } from './paths'
import { ReservationFields } from './ReservationFields'
import { useSaveMotif, type SavedMotif } from './useSaveMotif'

interface MotifFormProps {
  title: string
  saved: SavedMotif | null
  /** Unknown for a moment, or when the service does not answer: it then refuses by itself. */
  usage: Usage | null
}

export function MotifForm({ title, saved, usage }: MotifFormProps) {
  const { services } = useWorkplace().organisation
  const navigate = useNavigate()
  const [params, setParams] = useSearchParams()
  const [closing, setClosing] = useState<MotifInput | null>(null)
  const form = useForm<MotifInput>({
    resolver: zodResolver(motifSchema),
    shouldFocusError: false,
    defaultValues: saved ? motifInputOf(saved.motif) : { ...EMPTY_MOTIF, serviceId: services.length === 1 ? services[0]!.serviceId : '' },
  })
  const { errors, submitCount, isSubmitting, isDirty } = form.formState
  const unsaved = useUnsavedChanges(isDirty)
  const { save, failure, refusals } = useSaveMotif(saved, form.setError)
  const list = motifErrors(errors)
  const asked = params.get('onglet')
  const select = (id: string) => isTab(id) && setParams({ onglet: id }, { replace: true })

  const keep = async (input: MotifInput) => {
    const kept = await save(input)
    setClosing(null)
    if (!kept) return
    unsaved.leave()
    await navigate(MOTIFS_PATH, { state: { news: `Le motif « ${kept.name} » est enregistré` } })
  }
  const submit = (input: MotifInput) =>
    saved?.motif.online && input.bookableBy !== 'tous' ? setClosing(input) : keep(input)
  const tab = (id: MotifTab, panel: ReactNode) => ({
    id,
    label: MOTIF_TABS[id].label,
    errorCount: list.filter((error) => tabOf(error.id) === id).length,
    panel,
  })

  return (
    <FormProvider {...form}>
      <div className="with-preview">
        <form noValidate onSubmit={form.handleSubmit(submit)} aria-label={title}>
          <ErrorSummary errors={list} attempt={submitCount + refusals} onGoTo={(id) => select(tabOf(id))} />
          <Tabs
            label="Parties du motif"
            current={isTab(asked) ? asked : 'general'}
            onSelect={select}
            tabs={[
              tab('general', <GeneralFields motifId={saved?.motif.motifId ?? null} used={(usage?.rdvs ?? 0) > 0} />),
              tab('reservation', <ReservationFields saved={saved?.motif ?? null} />),
              tab('instructions', <InstructionsFields />),
            ]}
          />
          <div className="fr-mt-3w">
            {failure !== null && <ProblemAlert error={failure} />}
            <div className="actions">
              <Button type="submit" busy={isSubmitting}>
                {saved ? 'Enregistrer' : 'Créer le motif'}
              </Button>
              <ButtonLink priority="secondary" to={MOTIFS_PATH}>
                Revenir à la liste
              </ButtonLink>
            </div>
          </div>
        </form>
        <MotifPreview />
      </div>
      <CloseOnlineDialog open={closing !== null} usage={usage} onClose={() => setClosing(null)} onConfirm={() => keep(closing!)} />
      {unsaved.dialog}
    </FormProvider>
  )
}
