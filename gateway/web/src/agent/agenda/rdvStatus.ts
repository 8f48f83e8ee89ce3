import type { AgentRdv, RdvStatus } from '../../api/types'

interface StatusLook {
  label: string
  icon: `fr-icon-${string}`
  severity?: 'success' | 'info' | 'warning' | 'error'
}

const LOOKS: Record<Exclude<RdvStatus, 'unknown'>, StatusLook> = {
  seen: { label: 'Honoré', icon: 'fr-icon-checkbox-circle-line', severity: 'success' },
  noshow: { label: 'Absence non excusée', icon: 'fr-icon-error-warning-line', severity: 'warning' },
  excused: { label: 'Annulé par l’usager', icon: 'fr-icon-close-circle-line', severity: 'error' },
  revoked: { label: 'Annulé par le service', icon: 'fr-icon-close-circle-line', severity: 'error' },
}

const TO_COME: StatusLook = { label: 'À venir', icon: 'fr-icon-time-line', severity: 'info' }
const TO_FILL: StatusLook = { label: 'À renseigner', icon: 'fr-icon-question-line', severity: 'warning' }

export function statusLookOf({ status, end }: Pick<AgentRdv, 'status' | 'end'>, now: number): StatusLook {
  if (status !== 'unknown') return LOOKS[status]
  return Date.parse(end) <= now ? TO_FILL : TO_COME
}

export const isCancelled = ({ status }: Pick<AgentRdv, 'status'>) => status === 'excused' || status === 'revoked'
