import { useFormContext } from 'react-hook-form'
import type { BookableBy, Motif } from '../../api/types'
import { Checkbox, Radios, Select } from '../../ds/fields'
import { CategorieField } from './CategorieField'
import { delayInWords, delaysWith, USUAL_MIN_DELAY } from './delays'
import type { MotifInput } from './motifForm'
import { MOTIF_LABELS } from './motifTabs'
import { BOOKABLE_BY_IN_WORDS } from './motifWords'

const HINTS: Record<BookableBy, string> = {
  agents: 'Le motif n’apparaît pas en ligne.',
  agents_prescripteurs: 'Des professionnels d’autres structures peuvent aussi orienter un usager.',
  tous: 'Le motif apparaît sur la page de réservation en ligne.',
}

export function ReservationFields({ saved }: { saved: Motif | null }) {
  const { register, watch, formState } = useFormContext<MotifInput>()
  const { errors } = formState
  return (
    <>
      <Radios
        id="bookableBy"
        legend={MOTIF_LABELS.bookableBy}
        error={errors.bookableBy?.message}
        choices={(Object.keys(BOOKABLE_BY_IN_WORDS) as BookableBy[]).map((value) => ({
          label: BOOKABLE_BY_IN_WORDS[value],
          hint: HINTS[value],
          native: { value, ...register('bookableBy') },
        }))}
      />
      {watch('bookableBy') !== 'agents' && (
        <>
          <div className="side-by-side">
            <DelaySelect id="minDelayMin" label="Délai minimum" hint="Réservable au plus tard" present={saved?.minDelayMin} />
            <DelaySelect id="maxDelayMin" label="Délai maximum" hint="Réservable au plus tôt" present={saved?.maxDelayMin} />
          </div>
          <Checkbox
            id="movable"
            label="Modifiable par l’usager"
            hint="L’usager peut déplacer son rendez-vous lui-même, jusqu’à 48 heures avant."
            native={register('movable')}
          />
        </>
      )}
      <Checkbox
        id="followUp"
        label="Rendez-vous de suivi"
        hint="Réservé aux usagers qui ont un agent référent, et à ses seuls créneaux."
        native={register('followUp')}
      />
      <CategorieField />
    </>
  )
}

interface DelaySelectProps {
  id: 'minDelayMin' | 'maxDelayMin'
  label: string
  hint: string
  /** The delay of the saved motif, which a script may have set to any value. */
  present?: number
}

function DelaySelect({ id, label, hint, present }: DelaySelectProps) {
  const { register, formState } = useFormContext<MotifInput>()
  return (
    <Select id={id} label={label} hint={`${hint} ce temps avant le rendez-vous.`} error={formState.errors[id]?.message} {...register(id)}>
      {delaysWith(present ?? USUAL_MIN_DELAY).map((minutes) => (
        <option key={minutes} value={minutes}>
          {delayInWords(minutes)}
        </option>
      ))}
    </Select>
  )
}
