import type { Agenda } from '../../api/agenda'
import { dayFrom } from '../../dates/dates'
import { capitalised, dayInWords } from '../../dates/words'

/** Also where nothing is drawn for the day, and for screen readers. */
export function FeriesNotice({ feries }: { feries: Agenda['feries'] }) {
  if (feries.length === 0) return null
  return (
    <ul className="feries">
      {feries.map(({ day, name }) => (
        <li key={day}>
          {capitalised(dayInWords(dayFrom(day)!))} : jour férié ({name})
        </li>
      ))}
    </ul>
  )
}
