import type { FieldErrors, UseFormRegister } from 'react-hook-form'
import { CATEGORIE_IN_WORDS, TYPE_IN_WORDS } from '../../api/motifWords'
import type { Categorie, MotifType, Service } from '../../api/types'
import { Checkbox, Input, Radios, Select, TextArea } from '../../ds/fields'
import { DELAYS, MOTIF_LABELS, type MotifInput } from './motifForm'

interface FieldsProps {
  register: UseFormRegister<MotifInput>
  errors: FieldErrors<MotifInput>
}

export function GeneralFields({ register, errors, services }: FieldsProps & { services: Service[] }) {
  return (
    <>
      <p className="fr-text--sm">Tous les champs de cet onglet sont obligatoires.</p>
      <Input id="name" label="Nom" hint="Vu par les usagers. Par exemple : Passeport : dépôt de dossier" required error={errors.name?.message} {...register('name')} />
      <Select id="serviceId" label="Service" required error={errors.serviceId?.message} {...register('serviceId')}>
        <option value="">Choisir un service</option>
        {services.map(({ serviceId, name }) => (
          <option key={serviceId} value={serviceId}>
            {name}
          </option>
        ))}
      </Select>
      <div className="side-by-side">
        <Input id="durationMin" label="Durée (minutes)" inputMode="numeric" required error={errors.durationMin?.message} {...register('durationMin')} />
        <Input id="color" className="colour" label="Couleur dans l’agenda" type="color" error={errors.color?.message} {...register('color')} />
      </div>
      <Radios
        id="type"
        legend={MOTIF_LABELS.type}
        error={errors.type?.message}
        choices={(Object.keys(TYPE_IN_WORDS) as MotifType[]).map((value) => ({
          label: TYPE_IN_WORDS[value],
          native: { value, ...register('type') },
        }))}
      />
    </>
  )
}

export function ReservationFields({ register, errors, online }: FieldsProps & { online: boolean }) {
  return (
    <>
      <Checkbox
        id="online"
        label="Ouvrir aux usagers"
        hint="Le motif apparaît sur la page de réservation en ligne."
        native={register('online')}
      />
      {online && (
        <>
          <div className="side-by-side">
            <DelaySelect id="minDelayMin" label="Délai minimum" hint="Réservable au plus tard" register={register} error={errors.minDelayMin?.message} />
            <DelaySelect id="maxDelayMin" label="Délai maximum" hint="Réservable au plus tôt" register={register} error={errors.maxDelayMin?.message} />
          </div>
          <Checkbox
            id="movable"
            label="Modifiable par l’usager"
            hint="L’usager peut changer de créneau, jusqu’à 48 heures avant le rendez-vous."
            native={register('movable')}
          />
        </>
      )}
      <Select
        id="categorie"
        label="Catégorie (facultatif)"
        hint="Pour un titre d’identité, l’usager donne son numéro de pré-demande et les créneaux sont publiés par France Titres."
        error={errors.categorie?.message}
        {...register('categorie')}
      >
        <option value="">Aucune</option>
        {(Object.keys(CATEGORIE_IN_WORDS) as Categorie[]).map((categorie) => (
          <option key={categorie} value={categorie}>
            {CATEGORIE_IN_WORDS[categorie]}
          </option>
        ))}
      </Select>
    </>
  )
}

interface DelaySelectProps {
  id: 'minDelayMin' | 'maxDelayMin'
  label: string
  hint: string
  register: UseFormRegister<MotifInput>
  error?: string
}

function DelaySelect({ id, label, hint, register, error }: DelaySelectProps) {
  return (
    <Select id={id} label={label} hint={`${hint} ce temps avant le rendez-vous.`} error={error} {...register(id)}>
      {DELAYS.map(([minutes, words]) => (
        <option key={minutes} value={minutes}>
          {words}
        </option>
      ))}
    </Select>
  )
}

export function InstructionsFields({ register, errors }: FieldsProps) {
  return (
    <>
      <TextArea
        id="instructionsBefore"
        label={`${MOTIF_LABELS.instructionsBefore} (facultatif)`}
        hint="À lire et à accepter avant de choisir un créneau."
        rows={4}
        error={errors.instructionsBefore?.message}
        {...register('instructionsBefore')}
      />
      <TextArea
        id="instructionsAfter"
        label={`${MOTIF_LABELS.instructionsAfter} (facultatif)`}
        hint="Sur la page du rendez-vous et dans les messages."
        rows={4}
        error={errors.instructionsAfter?.message}
        {...register('instructionsAfter')}
      />
      <TextArea
        id="cancellationWarning"
        label={`${MOTIF_LABELS.cancellationWarning} (facultatif)`}
        hint="Montré à l’usager avant qu’il annule."
        rows={3}
        error={errors.cancellationWarning?.message}
        {...register('cancellationWarning')}
      />
    </>
  )
}
