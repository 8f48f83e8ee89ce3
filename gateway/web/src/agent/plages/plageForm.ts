import * as z from 'zod/mini'
import type { Agent } from '../../api/agents'
import type { Motif, PlageOuverture, PlageOuvertureDraft } from '../../api/types'
import { durationInWords } from '../../dates/words'
import { HORAIRE_LABELS, HORAIRE_SHAPE, horaireInputOf, lengthOf, RECURRENCE_RULES, recurrenceOf, type HoraireInput } from '../recurrence/horaireForm'

/** The form as typed. */
export interface PlageInput extends HoraireInput {
  title: string
  motifIds: string[]
  lieuId: string
}

export const EMPTY_PLAGE: PlageInput = {
  title: '',
  motifIds: [],
  lieuId: '',
  firstDay: '',
  startTime: '09:00',
  endTime: '12:00',
  repeated: 'week',
  interval: '1',
  on: [],
  until: '',
}

export const PLAGE_LABELS: Record<string, string> = { title: 'Titre', motifIds: 'Motifs', lieuId: 'Lieu', ...HORAIRE_LABELS }

export function plageSchema(motifs: Motif[]) {
  const chosen = (input: PlageInput) => motifs.filter(({ motifId }) => input.motifIds.includes(motifId))
  const shortest = (input: PlageInput) => Math.min(...chosen(input).map(({ durationMin }) => durationMin))
  return z
    .object({
      title: z.string().check(z.trim(), z.minLength(1, 'Saisissez un titre, par exemple : Permanence du mardi')),
      motifIds: z.array(z.string()).check(z.minLength(1, 'Choisissez au moins un motif')),
      lieuId: z.string(),
      ...HORAIRE_SHAPE,
    })
    .check(
      z.refine((input) => input.lieuId !== '' || !chosen(input).some(({ type }) => type === 'sur_place'), {
        path: ['lieuId'],
        error: 'Choisissez un lieu : un des motifs se tient sur place',
      }),
      z.refine((input) => lengthOf(input) > 0, {
        path: ['endTime'],
        error: 'L’heure de fin doit être après l’heure de début',
      }),
      z.refine((input) => lengthOf(input) <= 0 || chosen(input).length === 0 || lengthOf(input) >= shortest(input), {
        path: ['endTime'],
        error: (issue) =>
          `La plage est trop courte : le motif le plus bref dure ${durationInWords(shortest(issue.input as PlageInput))}`,
      }),
      ...RECURRENCE_RULES,
    )
}

/**
 * Motifs that a plage of an agent may be for: individual ones, of their services unless they administer or welcome. Those that it
 * is for already stay, to be taken away.
 */
export function plageMotifsOf(motifs: Motif[], agent: Pick<Agent, 'level' | 'accueil' | 'serviceIds'> | undefined, kept: string[]): Motif[] {
  const all = !agent || agent.level === 'administrateur' || agent.accueil
  return motifs.filter(({ motifId, collectif, serviceId }) => kept.includes(motifId) || (!collectif && (all || agent.serviceIds.includes(serviceId))))
}

/** What goes to agenda-service. */
export function plageDraftOf(input: PlageInput, organisationId: string, agentId: string): PlageOuvertureDraft {
  const { title, motifIds, lieuId, firstDay, startTime, endTime } = input
  const recurrence = recurrenceOf(input)
  return { organisationId, agentId, title: title.trim(), motifIds, lieuId: lieuId || null, firstDay, startTime, endTime, recurrence }
}

export const plageInputOf = (plage: PlageOuverture): PlageInput => ({
  title: plage.title,
  motifIds: plage.motifIds,
  lieuId: plage.lieuId ?? '',
  ...horaireInputOf(plage),
})
