import type { UseFormReturn } from 'react-hook-form'
import type { Service } from '../../api/types'
import { Alert } from '../../ds/Alert'
import { Checkboxes } from '../../ds/fields'
import type { NewAgentInput } from './newAgentForm'

interface ServicesStepProps {
  form: UseFormReturn<NewAgentInput>
  services: Service[]
}

export function ServicesStep({ form, services }: ServicesStepProps) {
  const { level, name, email } = form.getValues()
  return (
    <>
      <p>
        Pour <strong className="breakable">{level === 'intervenant' ? name : email}</strong>
      </p>
      <Alert severity="warning" title="Les services ne seront plus modifiables ensuite">
        <p>Seul l’administrateur d’espace pourra les changer.</p>
      </Alert>
      <Checkboxes
        id="serviceIds"
        legend="Services"
        hint="Un service donne accès à ses motifs et aux agendas de ses agents."
        error={form.formState.errors.serviceIds?.message}
        choices={services.map((service) => ({
          label: service.name,
          native: { value: service.serviceId, ...form.register('serviceIds') },
        }))}
      />
    </>
  )
}
