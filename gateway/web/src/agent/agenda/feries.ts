import type { Agenda } from '../../api/agenda'

export type Feries = Agenda['feries']

/** Names of jours fériés, by their day. */
export const ferieNamesOf = (feries: Feries) => new Map(feries.map(({ day, name }) => [day, name]))
