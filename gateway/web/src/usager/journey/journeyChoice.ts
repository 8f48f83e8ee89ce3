import type { PublicMotif } from '../../api/types'

/** What the address says of the journey: every choice, and nothing about the person. */
export interface JourneyChoice {
  /** Key of the service, asked when several have motifs; the motif then implies it. */
  service: string | null
  motifId: string | null
  lieuId: string | null
  /** Any day of the week shown, `2026-12-01`. */
  week: string | null
  /** Wall clock of the créneau in the organisation's zone, `2026-12-01T10:00`. */
  creneau: string | null
  /** The session of a motif collectif. */
  seanceId: string | null
  persons: number
  /** Whether the instructions of the motif were accepted. */
  accepted: boolean
  confirming: boolean
}

export type Step = 'service' | 'motif' | 'instructions' | 'lieu' | 'creneau' | 'seance' | 'identity' | 'confirmation'

/** More than any motif allows: it only keeps nonsense out. */
const MAX_PERSONS = 20

const WALL_CLOCK = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/

export function choiceFrom(params: URLSearchParams): JourneyChoice {
  const persons = Number(params.get('personnes') ?? '1')
  const creneau = params.get('creneau')
  return {
    service: params.get('service'),
    motifId: params.get('motif'),
    lieuId: params.get('lieu'),
    week: params.get('semaine'),
    creneau: creneau && WALL_CLOCK.test(creneau) ? creneau : null,
    seanceId: params.get('seance'),
    persons: Number.isInteger(persons) && persons >= 1 && persons <= MAX_PERSONS ? persons : 1,
    accepted: params.get('lu') === '1',
    confirming: params.get('etape') === 'confirmation',
  }
}

const NOTHING: JourneyChoice = choiceFrom(new URLSearchParams())

/** The query part of the address of a choice, with `?`, or an empty text for the first step. */
export function searchOf(choice: Partial<JourneyChoice>): string {
  const { service, motifId, lieuId, week, creneau, seanceId, persons, accepted, confirming } = { ...NOTHING, ...choice }
  const pairs: [string, string | null | false][] = [
    ['service', !motifId && service],
    ['motif', motifId],
    ['lu', accepted && '1'],
    ['lieu', lieuId],
    ['semaine', week],
    ['creneau', creneau],
    ['seance', seanceId],
    ['personnes', persons > 1 && String(persons)],
    ['etape', confirming && 'confirmation'],
  ]
  const given = pairs.filter((pair): pair is [string, string] => Boolean(pair[1]))
  return given.length ? `?${new URLSearchParams(given).toString().replaceAll('%3A', ':')}` : ''
}

/** Sessions of a motif collectif have their own lieu. */
export const needsLieu = ({ type, collectif }: PublicMotif) => type === 'sur_place' && !collectif

/** « État civil » is `etat-civil` in the address. */
export const serviceKey = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')

/** Services that have a motif, in the order of the organisation. */
export const servicesOf = (motifs: PublicMotif[]) => [...new Set(motifs.map(({ serviceName }) => serviceName))]

/** Motifs of the chosen service; all of them when there is no choice to make. */
export function motifsOf(motifs: PublicMotif[], service: string | null): PublicMotif[] {
  return servicesOf(motifs).length > 1 && service ? motifs.filter(({ serviceName }) => serviceKey(serviceName) === service) : motifs
}

/** A link straight to a créneau skips the instructions here: they are then accepted with the identity. */
export function stepOf(choice: JourneyChoice, motif: PublicMotif | null, services: string[]): Step {
  if (!motif) return services.length > 1 && !services.some((name) => serviceKey(name) === choice.service) ? 'service' : 'motif'
  if (motif.instructionsBefore && !choice.accepted && !choice.creneau && !choice.seanceId) return 'instructions'
  if (needsLieu(motif) && !choice.lieuId) return 'lieu'
  if (motif.collectif && !choice.seanceId) return 'seance'
  if (!motif.collectif && !choice.creneau) return 'creneau'
  return choice.confirming ? 'confirmation' : 'identity'
}

export const STEP_TITLES: Record<Step, string> = {
  service: 'Service',
  motif: 'Motif du rendez-vous',
  instructions: 'À lire avant de prendre rendez-vous',
  lieu: 'Lieu du rendez-vous',
  creneau: 'Date et heure',
  seance: 'Séance',
  identity: 'Vos coordonnées',
  confirmation: 'Confirmation',
}

/** Position in the stepper, and the title of the step that follows. */
export function progressOf(
  step: Step,
  motif: PublicMotif | null,
  services: string[],
): { current: number; count: number; next: string | null } {
  const when: Step[] = motif?.collectif ? ['seance'] : ['lieu', 'creneau']
  const steps: Step[] = ['service', 'motif', ...when, 'identity', 'confirmation']
  const skipped = (one: Step) => (one === 'service' && services.length < 2) || (one === 'lieu' && motif !== null && !needsLieu(motif))
  const shown = steps.filter((one) => !skipped(one))
  const index = shown.indexOf(step === 'instructions' ? 'motif' : step)
  const next = shown[index + 1]
  return { current: index + 1, count: shown.length, next: next ? STEP_TITLES[next] : null }
}

/** The list of motifs that a motif was chosen from. */
export const beforeMotif = (motif: PublicMotif, services: string[]): Partial<JourneyChoice> =>
  services.length > 1 ? { service: serviceKey(motif.serviceName) } : {}

/** The choice that « Retour » leads to, null at the first step. */
export function previousOf(
  step: Step,
  choice: JourneyChoice,
  motif: PublicMotif | null,
  services: string[],
): Partial<JourneyChoice> | null {
  const { motifId, lieuId, week, persons, creneau } = choice
  const accepted = true
  const motifs = motif ? beforeMotif(motif, services) : {}
  switch (step) {
    case 'service':
      return null
    case 'motif':
      return services.length > 1 ? {} : null
    case 'instructions':
      return motifs
    case 'lieu':
      return motif?.instructionsBefore ? { motifId } : motifs
    case 'creneau':
      if (motif && needsLieu(motif)) return { motifId, accepted: choice.accepted }
      return motif?.instructionsBefore ? { motifId } : motifs
    case 'seance':
      return motif?.instructionsBefore ? { motifId } : motifs
    case 'identity':
      if (motif?.collectif) return { motifId, accepted }
      return { motifId, lieuId, persons, accepted, week: creneau?.slice(0, 10) ?? week }
    case 'confirmation':
      return { ...choice, confirming: false }
  }
}
