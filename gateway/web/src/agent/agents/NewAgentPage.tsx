import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useNavigate, useSearchParams } from 'react-router'
import { asProblem } from '../../api/problem'
import { Button, ButtonLink } from '../../ds/Button'
import { ErrorSummary } from '../../ds/ErrorSummary'
import { Stepper } from '../../ds/Stepper'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { usePageHeading } from '../../shell/usePageHeading'
import { errorsInOrder } from '../formErrors'
import { SERVICE } from '../service'
import { useWorkplace } from '../session/workplace'
import { useAddAgent } from './addAgent'
import { LevelStep } from './LevelStep'
import { EMPTY_AGENT, FIRST_STEP, NEW_AGENT_LABELS, newAgentSchema, type NewAgentInput } from './newAgentForm'
import { AGENTS_PATH } from './paths'
import { ServicesStep } from './ServicesStep'

const STEPS = ['Niveau de permission', 'Services']
const SERVICES_STEP = 'services'

/** Two steps (S7): the level with the address or the name, then the services, which the agent keeps (S28). */
export function NewAgentPage() {
  const { organisation } = useWorkplace()
  const { services } = organisation
  const navigate = useNavigate()
  const [params, setParams] = useSearchParams()
  const [passed, setPassed] = useState(false)
  const onServices = passed && params.get('etape') === SERVICES_STEP
  const [failure, setFailure] = useState<unknown>(null)
  const [attempt, setAttempt] = useState(0)
  const add = useAddAgent()
  const form = useForm<NewAgentInput>({
    resolver: zodResolver(newAgentSchema),
    shouldFocusError: false,
    defaultValues: { ...EMPTY_AGENT, serviceIds: services.length === 1 ? [services[0]!.serviceId] : [] },
  })
  const { errors, isSubmitting } = form.formState
  const title = STEPS[onServices ? 1 : 0]!
  const heading = usePageHeading([title, 'Ajouter un agent', SERVICE], { key: title })
  const step = errorsInOrder(errors, NEW_AGENT_LABELS).filter(({ id }) => (id === 'serviceIds') === onServices)
  const refuse = () => setAttempt((count) => count + 1)

  const goOn = async () => {
    if (!(await form.trigger([...FIRST_STEP]))) return refuse()
    form.clearErrors()
    setPassed(true)
    setParams({ etape: SERVICES_STEP })
  }
  const submit = async (input: NewAgentInput) => {
    setFailure(null)
    try {
      await navigate(AGENTS_PATH, { state: { news: await add(input) } })
    } catch (error) {
      const champs = Object.entries(asProblem(error).champs).filter(([champ]) => champ in NEW_AGENT_LABELS)
      for (const [champ, message] of champs) form.setError(champ as keyof NewAgentInput, { type: 'server', message })
      if (champs.some(([champ]) => champ !== 'serviceIds')) setParams({}, { replace: true })
      if (champs.length === 0) setFailure(error)
      refuse()
    }
  }
  return (
    <div className="form-page">
      <Stepper current={onServices ? 2 : 1} count={2} title={title} next={onServices ? null : STEPS[1]!} headingRef={heading} />
      <form
        noValidate
        aria-label="Ajouter un agent"
        onSubmit={(event) => {
          event.preventDefault()
          if (onServices) void form.handleSubmit(submit, refuse)(event)
          else void goOn()
        }}
      >
        <ErrorSummary errors={step} attempt={attempt} />
        {onServices ? <ServicesStep form={form} services={services} /> : <LevelStep form={form} />}
        {failure !== null && <ProblemAlert error={failure} />}
        <div className="actions">
          <Button type="submit" busy={isSubmitting}>
            {onServices ? submitLabel(form.getValues('level')) : 'Continuer'}
          </Button>
          {onServices ? (
            <Button priority="secondary" onClick={() => navigate(-1)}>
              Étape précédente
            </Button>
          ) : (
            <ButtonLink priority="secondary" to={AGENTS_PATH}>
              Revenir à la liste
            </ButtonLink>
          )}
        </div>
      </form>
    </div>
  )
}

const submitLabel = (level: NewAgentInput['level']) => (level === 'intervenant' ? 'Créer l’agenda' : 'Inviter l’agent')
