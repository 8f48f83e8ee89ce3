import { dayOf } from '../../dates/dates'
import { hourInWords } from '../../dates/words'
import type { AgendaItem } from './agendaItems'

type Times = Pick<AgendaItem, 'start' | 'end'>

export const lastsSeveralDays = ({ start, end }: Times, zone: string) => !dayOf(start, zone).equals(dayOf(end, zone))

/** « 08 h 30 – 12 h 00 » */
export const hoursInWords = ({ start, end }: Times, zone: string) => `${hourInWords(start, zone)} – ${hourInWords(end, zone)}`

/** The same; of what lasts several days, what holds for one of them. */
export function timesOn(day: string, { start, end }: Times, zone: string): string {
  if (!lastsSeveralDays({ start, end }, zone)) return hoursInWords({ start, end }, zone)
  if (dayOf(start, zone).toString() === day) return `dès ${hourInWords(start, zone)}`
  return dayOf(end, zone).toString() === day ? `jusqu’à ${hourInWords(end, zone)}` : 'toute la journée'
}
