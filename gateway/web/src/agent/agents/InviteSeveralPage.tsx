import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useSearchParams } from 'react-router'
import type { InvitationLine } from '../../api/agents'
import { asProblem } from '../../api/problem'
import { Stepper } from '../../ds/Stepper'
import { usePageHeading } from '../../shell/usePageHeading'
import { SERVICE } from '../service'
import { useWorkplace } from '../session/workplace'
import { previewInvitations } from './agentsApi'
import { PreviewStep } from './PreviewStep'
import { SeveralFields } from './SeveralFields'
import { severalSchema, type SeveralInput } from './severalForm'

const STEPS = ['Liste des agents', 'Vérification']
const CHECK_STEP = 'verification'

/** A pasted list or a CSV file, then a verdict for each line before anything is sent. */
export function InviteSeveralPage() {
  const { organisation } = useWorkplace()
  const { organisationId, services } = organisation
  const [params, setParams] = useSearchParams()
  const [lines, setLines] = useState<InvitationLine[] | null>(null)
  const [failure, setFailure] = useState<unknown>(null)
  const [refusals, setRefusals] = useState(0)
  const form = useForm<SeveralInput>({
    resolver: zodResolver(severalSchema),
    shouldFocusError: false,
    defaultValues: { text: '', level: 'basique', accueil: false, serviceIds: services.length === 1 ? [services[0]!.serviceId] : [] },
  })
  const checked = params.get('etape') === CHECK_STEP ? lines : null
  const title = STEPS[checked ? 1 : 0]!
  const heading = usePageHeading([title, 'Inviter plusieurs agents', SERVICE], { key: title })

  const check = async ({ text }: SeveralInput) => {
    setFailure(null)
    try {
      setLines((await previewInvitations(organisationId, text)).lines)
      setParams({ etape: CHECK_STEP })
    } catch (error) {
      const message = asProblem(error).champs.text
      if (message) form.setError('text', { type: 'server', message })
      else setFailure(error)
      setRefusals((count) => count + 1)
    }
  }
  return (
    <div className="form-page">
      <Stepper current={checked ? 2 : 1} count={2} title={title} next={checked ? null : STEPS[1]!} headingRef={heading} />
      {checked ? (
        <PreviewStep lines={checked} input={form.getValues()} onCheckedAgain={setLines} />
      ) : (
        <SeveralFields form={form} services={services} failure={failure} refusals={refusals} onSubmit={check} />
      )}
    </div>
  )
}
