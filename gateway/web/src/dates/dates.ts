import { Temporal } from 'temporal-polyfill'

export type Day = Temporal.PlainDate

const MOST_CLOCKS = 5_000
const clocks = new Map<string, Temporal.PlainDateTime>()

/**
 * Wall clock of the place where the RDV happens, whatever the zone of the browser. Each is kept: a week of a team asks for its few
 * hundred hours thousands of times, and the rules of a zone are slow to ask.
 */
export function wallClock(iso: string, zone: string): Temporal.PlainDateTime {
  const key = `${iso} ${zone}`
  const kept = clocks.get(key)
  if (kept) return kept
  if (clocks.size >= MOST_CLOCKS) clocks.clear()
  const clock = Temporal.Instant.from(iso).toZonedDateTimeISO(zone).toPlainDateTime()
  clocks.set(key, clock)
  return clock
}

export function dayOf(iso: string, zone: string): Day {
  return wallClock(iso, zone).toPlainDate()
}

export function today(zone: string): Day {
  return Temporal.Now.plainDateISO(zone)
}

export function dayFrom(text: string | null): Day | null {
  if (!text || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  try {
    return Temporal.PlainDate.from(text)
  } catch {
    return null
  }
}

export function mondayOf(day: Day): Day {
  return day.subtract({ days: day.dayOfWeek - 1 })
}

export function laterOf(a: Day, b: Day): Day {
  return Temporal.PlainDate.compare(a, b) < 0 ? b : a
}

export function isBefore(a: Day, b: Day): boolean {
  return Temporal.PlainDate.compare(a, b) < 0
}

/** `2026-12-01T10:00` at the organisation's clock becomes `2026-12-01T10:00:00+01:00`; null when it is no date. */
export function instantText(wallClockText: string, zone: string): string | null {
  try {
    return Temporal.PlainDateTime.from(wallClockText)
      .toZonedDateTime(zone)
      .toString({ timeZoneName: 'never', smallestUnit: 'second' })
  } catch {
    return null
  }
}

/** The form that goes into addresses: `2026-12-01T10:00`. */
export function wallClockText(iso: string, zone: string): string {
  return wallClock(iso, zone).toString({ smallestUnit: 'minute' })
}
