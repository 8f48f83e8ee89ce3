import type { Agent, InvitationState } from '../../api/agents'
import type { Service } from '../../api/types'
import { Temporal } from 'temporal-polyfill'
import { dayOf } from '../../dates/dates'
import { momentInWords } from '../../dates/words'

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Whether every word typed is found in the name or the address, whatever the accents and capitals. */
export function matchesSearch({ displayName, email }: { displayName: string; email: string | null }, search: string): boolean {
  const text = folded(`${displayName} ${email ?? ''}`)
  return folded(search).split(/\s+/).every((word) => text.includes(word))
}

export const serviceNames = (serviceIds: string[], services: Service[]) =>
  services.filter(({ serviceId }) => serviceIds.includes(serviceId)).map(({ name }) => name)

/** « Expire dans 6 jours », « Expire aujourd’hui à 17 h 05 », « Expirée » */
export function expiryInWords({ expiresAt, expired }: InvitationState, zone: string, now: number): string {
  if (expired || Date.parse(expiresAt) <= now) return 'Expirée : le lien ne fonctionne plus'
  const today = dayOf(Temporal.Instant.fromEpochMilliseconds(now).toString(), zone)
  const { days } = today.until(dayOf(expiresAt, zone), { largestUnit: 'days' })
  if (days === 0) return `Expire aujourd’hui à ${momentInWords(expiresAt, zone).split(' à ').at(-1)}`
  return days === 1 ? 'Expire demain' : `Expire dans ${days} jours`
}

export const isInvited = ({ status, intervenant }: Pick<Agent, 'status' | 'intervenant'>) => status === 'invited' && !intervenant

export const plural = (count: number, one: string, many: string) => (count > 1 ? `${count} ${many}` : `${count} ${one}`)
