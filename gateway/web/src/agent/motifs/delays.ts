const HOUR = 60
const DAY = 24 * HOUR

/** Choices of delay, in minutes (FEATURES 1.9). */
const DELAYS: [number, string][] = [
  [30, '30 minutes'],
  [HOUR, '1 heure'],
  [2 * HOUR, '2 heures'],
  [3 * HOUR, '3 heures'],
  [6 * HOUR, '6 heures'],
  [12 * HOUR, '12 heures'],
  [DAY, '1 jour'],
  [2 * DAY, '2 jours'],
  [3 * DAY, '3 jours'],
  [7 * DAY, '1 semaine'],
  [14 * DAY, '2 semaines'],
  [21 * DAY, '3 semaines'],
  [30 * DAY, '1 mois'],
  [60 * DAY, '2 mois'],
  [90 * DAY, '3 mois'],
  [180 * DAY, '6 mois'],
  [365 * DAY, '1 an'],
]

export const USUAL_MIN_DELAY = 30
export const USUAL_MAX_DELAY = 90 * DAY

/** « 3 mois »; a delay set by a script, which may be any, in days, hours or minutes. */
export function delayInWords(minutes: number): string {
  const known = DELAYS.find(([delay]) => delay === minutes)?.[1]
  if (known) return known
  if (minutes % DAY === 0) return `${minutes / DAY} jours`
  return minutes % HOUR === 0 ? `${minutes / HOUR} heures` : `${minutes} minutes`
}

/** The usual choices, with the present delay among them. */
export const delaysWith = (present: number): number[] =>
  [...new Set([...DELAYS.map(([delay]) => delay), present])].sort((a, b) => a - b)
