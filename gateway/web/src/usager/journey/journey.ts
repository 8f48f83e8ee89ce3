import type { PublicLieu, PublicMotif, PublicOrganisation } from '../../api/types'
import { instantText } from '../../dates/dates'
import type { CreneauChoice } from '../publicApi'
import { needsLieu, searchOf, type JourneyChoice, type Step } from './journeyChoice'

/** Everything a step reads: the choices made so far and what they stand for. */
export interface Journey {
  organisation: PublicOrganisation
  choice: JourneyChoice
  /** Names of the services that have motifs; one alone is not asked. */
  services: string[]
  motif: PublicMotif | null
  lieu: PublicLieu | null
  step: Step
  base: string
}

/** Address of another choice in the same journey. */
export const journeyPath = (journey: Journey, choice: Partial<JourneyChoice>) => journey.base + searchOf(choice)

/** The créneau as the services want it; null when the address does not hold a whole choice. */
export function creneauChoiceOf({ choice, motif, organisation }: Journey): CreneauChoice | null {
  const start = choice.creneau && instantText(choice.creneau, organisation.zone)
  if (!motif || !start) return null
  const lieuId = needsLieu(motif) ? choice.lieuId : null
  return { motifId: motif.motifId, lieuId, start, persons: choice.persons }
}

/** Names the créneau in the memory of the tab, and gives the address where it is resumed. */
export const heldKeyOf = (journey: Journey) => journeyPath(journey, { ...journey.choice, week: null, confirming: false, accepted: true })
