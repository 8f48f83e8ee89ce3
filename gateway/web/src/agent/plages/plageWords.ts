import type { PlageOuverture, Weekday } from '../../api/types'
import { dayFrom } from '../../dates/dates'
import { dateInWords, fullDayInWords } from '../../dates/words'

export const WEEKDAYS: [Weekday, string][] = [
  ['monday', 'lundi'],
  ['tuesday', 'mardi'],
  ['wednesday', 'mercredi'],
  ['thursday', 'jeudi'],
  ['friday', 'vendredi'],
  ['saturday', 'samedi'],
  ['sunday', 'dimanche'],
]

export function weekdayOf(dayText: string): Weekday | null {
  const day = dayFrom(dayText)
  return day ? WEEKDAYS[day.dayOfWeek - 1]![0] : null
}

const RANKS = ['premier', 'deuxième', 'troisième', 'quatrième', 'cinquième']
const enumeration = new Intl.ListFormat('fr', { type: 'conjunction' })

/** « Chaque lundi et jeudi à partir du 1er décembre 2026, jusqu’au 31 mars 2027 », « Le premier mardi de chaque mois à partir du… » */
export function occurrencesInWords({ firstDay, recurrence }: Pick<PlageOuverture, 'firstDay' | 'recurrence'>): string {
  const first = dayFrom(firstDay)
  if (!first) return firstDay
  if (!recurrence) return `Le ${fullDayInWords(first)}`
  const until = dayFrom(recurrence.until)
  const period = `à partir du ${dateInWords(first)}${until ? `, jusqu’au ${dateInWords(until)}` : ''}`
  const { every, interval, on } = recurrence
  if (every === 'month') {
    const which = `${RANKS[Math.ceil(first.day / 7) - 1]} ${WEEKDAYS[first.dayOfWeek - 1]![1]}`
    return interval > 1 ? `Tous les ${interval} mois, le ${which}, ${period}` : `Le ${which} de chaque mois ${period}`
  }
  const days = enumeration.format(WEEKDAYS.filter(([day]) => on?.includes(day)).map(([, label]) => label))
  return `${interval > 1 ? `Toutes les ${interval} semaines, le` : 'Chaque'} ${days} ${period}`
}

/** « de 09 h 00 à 12 h 00 » */
export const hoursInWords = (startTime: string, endTime: string) => `de ${hourInWordsOf(startTime)} à ${hourInWordsOf(endTime)}`

/** « 09 h 00 » */
export const hourInWordsOf = (time: string) => time.slice(0, 5).replace(':', '\u00a0h\u00a0')
