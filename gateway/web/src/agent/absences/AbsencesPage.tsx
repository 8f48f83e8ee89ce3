import type { Absence } from '../../api/agenda'
import { dayFrom } from '../../dates/dates'
import { fullDayInWords } from '../../dates/words'
import { Table } from '../../ds/Table'
import { hourInWordsOf, hoursInWords, occurrencesInWords } from '../plages/plageWords'
import { OccurrencesPage } from '../recurrence/OccurrencesPage'
import { RowActions } from '../recurrence/RowActions'

const WORDS = {
  title: 'Indisponibilités',
  create: 'Déclarer une indisponibilité',
  none: 'Aucune indisponibilité. Congés, réunion, formation : pendant ce temps, aucun créneau n’est proposé, dans aucune organisation de l’agent.',
  nonePast: 'Aucune indisponibilité passée.',
}

export function AbsencesPage() {
  return (
    <OccurrencesPage
      kind="absence"
      words={WORDS}
      table={(absences, onDelete) => (
        <Table
          caption={absences.length > 1 ? `${absences.length} indisponibilités` : 'Une indisponibilité'}
          rows={absences}
          keyOf={({ absenceId }) => absenceId}
          columns={[
            { label: 'Titre', cell: ({ title }) => title },
            { label: 'Jours et heures', cell: timesInWords },
            {
              label: 'Actions',
              cell: (absence) => (
                <RowActions kind="absence" id={absence.absenceId} what={`l’indisponibilité ${absence.title}`} onDelete={() => onDelete(absence)} />
              ),
            },
          ]}
        />
      )}
    />
  )
}

/** « Du lundi 7 décembre 2026 à 09 h 00 au vendredi 11 décembre 2026 à 18 h 00 » */
function timesInWords(absence: Absence): string {
  const { firstDay, endDay, startTime, endTime } = absence
  const [first, last] = [dayFrom(firstDay), dayFrom(endDay)]
  if (!first || !last || firstDay === endDay) return `${occurrencesInWords(absence)}, ${hoursInWords(startTime, endTime)}`
  return `Du ${fullDayInWords(first)} à ${hourInWordsOf(startTime)} au ${fullDayInWords(last)} à ${hourInWordsOf(endTime)}`
}
