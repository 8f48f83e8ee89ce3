import type { FieldErrors } from 'react-hook-form'
import type { FieldError } from '../../ds/ErrorSummary'
import type { MotifInput } from './motifForm'
import type { MotifTab } from './paths'

export const MOTIF_TABS: Record<MotifTab, { label: string; fields: Partial<Record<keyof MotifInput, string>> }> = {
  general: {
    label: 'Information générale',
    fields: {
      name: 'Nom',
      serviceId: 'Service',
      durationMin: 'Durée',
      pauseMin: 'Pause',
      color: 'Couleur',
      type: 'Type de rendez-vous',
      collectif: 'Participants',
      personsMax: 'Personnes par rendez-vous',
      durations: 'Durée selon le nombre de personnes',
    },
  },
  reservation: {
    label: 'Réservation en ligne',
    fields: {
      bookableBy: 'Qui peut réserver',
      minDelayMin: 'Délai minimum',
      maxDelayMin: 'Délai maximum',
      movable: 'Modifiable par l’usager',
      followUp: 'Rendez-vous de suivi',
      categorie: 'Catégorie',
    },
  },
  instructions: {
    label: 'Instructions et notifications',
    fields: {
      visibility: 'Visibilité pour l’usager',
      instructionsBefore: 'Instructions avant le rendez-vous',
      instructionsAfter: 'Informations après la réservation',
      cancellationWarning: 'Avertissement en cas d’annulation',
    },
  },
}

const NAMES = Object.keys(MOTIF_TABS) as MotifTab[]

export const MOTIF_LABELS = Object.assign({}, ...NAMES.map((tab) => MOTIF_TABS[tab].fields)) as Record<keyof MotifInput, string>

export const isTab = (text: string | null): text is MotifTab => NAMES.some((name) => name === text)

/** The tab of a field; a duration by persons is called `durations.0`. */
export const tabOf = (id: string) => NAMES.find((tab) => id.split('.')[0]! in MOTIF_TABS[tab].fields) ?? 'general'

/** The field of the form that a field of the service's refusal is shown by. */
export function fieldOf(champ: string): keyof MotifInput | null {
  if (champ.startsWith('durationsByPersons')) return 'personsMax'
  return champ in MOTIF_LABELS ? (champ as keyof MotifInput) : null
}

/** Errors in the order of the form. */
export function motifErrors(errors: FieldErrors<MotifInput>): FieldError[] {
  return (Object.keys(MOTIF_LABELS) as (keyof MotifInput)[]).flatMap((id) => {
    if (id === 'durations') return durationErrors(errors)
    const message = errors[id]?.message
    return typeof message === 'string' && message ? [{ id, label: MOTIF_LABELS[id], message }] : []
  })
}

function durationErrors({ durations = [] }: FieldErrors<MotifInput>): FieldError[] {
  return Object.entries(durations).flatMap(([index, error]) => {
    const message = (error as { message?: string } | undefined)?.message
    return message ? [{ id: `durations.${index}`, label: `Durée pour ${Number(index) + 2} personnes`, message }] : []
  })
}
