import type { HistoryEntry } from '../../api/agents'
import type { Level, Service } from '../../api/types'
import { serviceNames } from './agentWords'
import { ACCUEIL_LABEL, LEVELS } from './levels'

const FIELDS: Record<string, string> = {
  level: 'Niveau',
  accueil: ACCUEIL_LABEL,
  displayName: 'Nom',
  status: 'Compte',
  adminEspace: 'Admin d’espace',
  serviceIds: 'Services',
}

const STATUSES: Record<string, string> = { invited: 'invité', active: 'actif', deleted: 'supprimé' }

/** « Niveau : Basique → Administrateur », one sentence per field that changed. */
export function changesInWords({ before, after }: HistoryEntry, services: Service[]): string[] {
  const told = (value: unknown) => value !== undefined && value !== false
  const names = Object.keys(FIELDS).filter((name) => told(before?.[name]) || told(after?.[name]))
  return names.map((name) => {
    const [from, to] = [before?.[name], after?.[name]].map((value) => (value === undefined ? null : valueInWords(name, value, services)))
    if (from === null) return `${FIELDS[name]} : ${to}`
    if (to === null) return `${FIELDS[name]} : ${from}, retiré`
    return `${FIELDS[name]} : ${from} → ${to}`
  })
}

function valueInWords(name: string, value: unknown, services: Service[]): string {
  if (typeof value === 'boolean') return value ? 'oui' : 'non'
  if (name === 'level') return LEVELS[value as Level]?.label ?? String(value)
  if (name === 'status') return STATUSES[String(value)] ?? String(value)
  if (Array.isArray(value)) return serviceNames(value as string[], services).join(', ') || 'aucun'
  return String(value)
}

/** Who did it, in words. */
export function actorInWords({ actor }: HistoryEntry): string {
  if (actor.displayName) return actor.displayName
  return { agent: 'Un agent', usager: 'Un usager', operateur: 'L’opérateur de la plateforme', systeme: 'Le système' }[actor.kind]
}
