import { serverClock } from '../../api/serverClock'
import type { AgentRdv } from '../../api/types'

export type ToldRdv = Pick<AgentRdv, 'notified' | 'start'> & { usagers: Pick<AgentRdv['usagers'][number], 'telephone' | 'email'>[] }

/** Whether the usagers of a RDV are told of a change, by mail only, and else what keeps them from it: an agent may have to call. */
export function toldInWords({ notified, start, usagers }: ToldRdv): string {
  const several = usagers.length > 1
  if (notified) return several ? 'Les usagers joignables par courriel sont prévenus.' : 'L’usager est prévenu.'
  if (Date.parse(start) <= serverClock.now()) return `${several ? 'Les usagers ne sont prévenus' : 'L’usager n’est prévenu'} que d’un rendez-vous à venir.`
  const untold = several ? 'Les usagers ne sont pas prévenus' : 'L’usager n’est pas prévenu'
  if (usagers.some(({ email }) => email)) return `${untold} : ce motif ne prévient pas, ou les messages ont été refusés.`
  if (usagers.some(({ telephone }) => telephone)) return `${untold} : aucune adresse électronique, seulement un téléphone.`
  return `${untold} : aucun moyen de contact.`
}

/** « Déplacer et prévenir », when somebody is told. */
export const andTell = ({ notified }: Pick<AgentRdv, 'notified'>, words: string) => (notified ? `${words} et prévenir` : words)
