import { useFormContext } from 'react-hook-form'
import { TYPE_IN_WORDS } from '../../api/motifWords'
import type { MotifType } from '../../api/types'
import { Input, Radios, Select } from '../../ds/fields'
import { useWorkplace } from '../session/workplace'
import { Frozen } from './Frozen'
import type { MotifInput } from './motifForm'
import { MOTIF_LABELS } from './motifTabs'
import { PersonsFields } from './PersonsFields'

interface GeneralFieldsProps {
  motifId: string | null
  /** A RDV was booked: what its usagers were told cannot change any more (H12). */
  used: boolean
}

export function GeneralFields({ motifId, used }: GeneralFieldsProps) {
  const { organisation } = useWorkplace()
  const { register, watch, formState } = useFormContext<MotifInput>()
  const { errors } = formState
  return (
    <>
      <p className="fr-text--sm">Tous les champs de cet onglet sont obligatoires.</p>
      <Input id="name" label="Nom" hint="Vu par les usagers. Par exemple : Passeport : dépôt de dossier" required error={errors.name?.message} {...register('name')} />
      <Select id="serviceId" label="Service" hint="Ses agents pourront proposer ce motif." required error={errors.serviceId?.message} {...register('serviceId')}>
        <option value="">Choisir un service</option>
        {organisation.services.map(({ serviceId, name }) => (
          <option key={serviceId} value={serviceId}>
            {name}
          </option>
        ))}
      </Select>
      <div className="side-by-side">
        <Input id="durationMin" label="Durée (minutes)" inputMode="numeric" required error={errors.durationMin?.message} {...register('durationMin')} />
        <Input id="pauseMin" label="Pause après (minutes)" inputMode="numeric" required error={errors.pauseMin?.message} {...register('pauseMin')} />
        <Input id="color" className="colour" label="Couleur dans l’agenda" type="color" error={errors.color?.message} {...register('color')} />
      </div>
      {used && motifId && <Frozen motifId={motifId} />}
      <Radios
        id="type"
        legend={MOTIF_LABELS.type}
        error={errors.type?.message}
        disabled={used}
        choices={(Object.keys(TYPE_IN_WORDS) as MotifType[]).map((value) => ({
          label: TYPE_IN_WORDS[value],
          native: { value, ...register('type') },
        }))}
      />
      <Radios
        id="collectif"
        legend={MOTIF_LABELS.collectif}
        error={errors.collectif?.message}
        disabled={used}
        choices={[
          { label: 'Rendez-vous individuel', hint: 'Un usager, seul ou avec les siens.', native: { value: 'non', ...register('collectif') } },
          { label: 'Rendez-vous collectif', hint: 'Plusieurs usagers s’inscrivent au même rendez-vous, sur place.', native: { value: 'oui', ...register('collectif') } },
        ]}
      />
      {watch('collectif') === 'non' && <PersonsFields />}
    </>
  )
}
