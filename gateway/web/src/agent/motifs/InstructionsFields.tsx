import { useFormContext } from 'react-hook-form'
import type { Visibility } from '../../api/types'
import { Radios, TextArea } from '../../ds/fields'
import type { MotifInput } from './motifForm'
import { MOTIF_LABELS } from './motifTabs'
import { VISIBILITY_IN_WORDS } from './motifWords'

const HINTS: Record<Visibility, string> = {
  visible_notifie: 'L’usager voit son rendez-vous et reçoit les messages de confirmation et de rappel.',
  visible_non_notifie: 'L’usager voit son rendez-vous et ne reçoit aucun message.',
  invisible: 'L’usager ne voit pas le rendez-vous et ne reçoit aucun message.',
}

const TEXTS = [
  ['instructionsBefore', 'À lire avant de choisir un créneau : pièces à préparer, conditions.'],
  ['instructionsAfter', 'Sur la page de confirmation et dans les messages.'],
  ['cancellationWarning', 'Montré à l’usager avant qu’il annule.'],
] as const

export function InstructionsFields() {
  const { register, formState } = useFormContext<MotifInput>()
  const { errors } = formState
  return (
    <>
      <Radios
        id="visibility"
        legend={MOTIF_LABELS.visibility}
        error={errors.visibility?.message}
        choices={(Object.keys(VISIBILITY_IN_WORDS) as Visibility[]).map((value) => ({
          label: VISIBILITY_IN_WORDS[value],
          hint: HINTS[value],
          native: { value, ...register('visibility') },
        }))}
      />
      {TEXTS.map(([id, hint]) => (
        <TextArea key={id} id={id} label={`${MOTIF_LABELS[id]} (facultatif)`} hint={hint} rows={4} error={errors[id]?.message} {...register(id)} />
      ))}
    </>
  )
}
