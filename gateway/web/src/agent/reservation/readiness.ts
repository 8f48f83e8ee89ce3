import type { BookingLink, MotifReadiness } from '../../api/configuration'
import { momentInWords } from '../../dates/words'
import { motifPath } from '../motifs/paths'

export type CheckState = 'done' | 'missing' | 'unknown'

export interface Check {
  state: CheckState
  words: string
  /** What puts it right, and what to call that. */
  fix: { to: string; label: string } | null
}

export const NEW_PLAGE_PATH = '/agent/plages-ouverture/nouvelle'

/** The three conditions that an usager needs in order to book a motif (S66). */
export function checksOf(motif: MotifReadiness, { firstCreneauUnknown }: Pick<BookingLink, 'firstCreneauUnknown'>, zone: string): Check[] {
  return [openCheck(motif), plagesCheck(motif), creneauCheck(motif, firstCreneauUnknown, zone)]
}

function openCheck({ open, motifId }: MotifReadiness): Check {
  if (open) return { state: 'done', words: 'Ouvert aux usagers', fix: null }
  return {
    state: 'missing',
    words: 'Fermé aux usagers',
    fix: { to: motifPath(motifId, 'reservation'), label: 'Ouvrir aux usagers' },
  }
}

function plagesCheck({ plages }: MotifReadiness): Check {
  if (plages > 0) return { state: 'done', words: plages > 1 ? `${plages} plages d’ouverture` : 'Une plage d’ouverture', fix: null }
  return { state: 'missing', words: 'Aucune plage d’ouverture', fix: { to: NEW_PLAGE_PATH, label: 'Créer une plage d’ouverture' } }
}

function creneauCheck({ open, plages, firstCreneau, motifId }: MotifReadiness, unanswered: boolean, zone: string): Check {
  if (firstCreneau) return { state: 'done', words: `Premier créneau visible : ${momentInWords(firstCreneau, zone)}`, fix: null }
  if (!open || plages === 0) return { state: 'missing', words: 'Aucun créneau visible', fix: null }
  if (unanswered) return { state: 'unknown', words: 'Premier créneau momentanément inconnu', fix: null }
  return {
    state: 'missing',
    words: 'Aucun créneau visible : plages complètes, lieu fermé ou délais trop courts',
    fix: { to: motifPath(motifId, 'reservation'), label: 'Revoir les délais' },
  }
}

export const isReady = (checks: Check[]) => checks.every(({ state }) => state === 'done')
