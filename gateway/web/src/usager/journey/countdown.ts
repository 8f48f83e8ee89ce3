const MINUTE_MS = 60_000

/** « 14 min 05 s », « 45 s »; the hold's remaining time, never negative. */
export function remainingInWords(remainingMs: number): string {
  const seconds = Math.max(0, Math.ceil(remainingMs / 1000))
  const minutes = Math.floor(seconds / 60)
  const rest = seconds % 60
  return minutes > 0 ? `${minutes}\u00a0min\u00a0${String(rest).padStart(2, '0')}\u00a0s` : `${rest}\u00a0s`
}

/** What is read aloud when the remaining time goes below a threshold, null between two of them. */
export function announcementAt(remainingMs: number): string | null {
  if (remainingMs <= 0) return 'Le créneau n’est plus gardé pour vous.'
  if (remainingMs <= MINUTE_MS) return 'Le créneau est gardé encore 1 minute.'
  if (remainingMs <= 5 * MINUTE_MS) return 'Le créneau est gardé encore 5 minutes.'
  return null
}

/** From five minutes before the end, the time left is shown as a warning. */
export const isUrgent = (remainingMs: number) => remainingMs <= 5 * MINUTE_MS
