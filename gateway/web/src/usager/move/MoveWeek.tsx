import { useQuery } from '@tanstack/react-query'
import type { CreneauWeek, Recap } from '../../api/types'
import { dayOf, isBefore, mondayOf, today as todayIn } from '../../dates/dates'
import { fullMomentInWords, momentInWords } from '../../dates/words'
import { atHourOf } from '../../dates/zones'
import { Alert } from '../../ds/Alert'
import { ButtonLink } from '../../ds/Button'
import { Waiting } from '../../ds/Waiting'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { ContactCard } from '../ContactCard'
import { CreneauDays } from '../journey/CreneauDays'
import { countOf, shownDays, shownMonday } from '../journey/creneauWeek'
import { WeekBar } from '../journey/WeekBar'
import { moveWeekQuery } from '../publicApi'
import { movePath } from './movePath'

/** The week of the address, else that of the RDV: people who move seldom go far. */
export function MoveWeek({ recap, asked }: { recap: Recap; asked: string | null }) {
  const { zone, start, rdvId } = recap
  const today = todayIn(zone)
  const monday = shownMonday(asked, start, zone, today)
  const query = useQuery(moveWeekQuery(rdvId, monday.toString()))
  const week = query.data && others(query.data, start)
  const count = week ? countOf(week) : 0
  return (
    <>
      <WeekBar
        monday={monday}
        asked={asked}
        pathOf={(day) => movePath({ semaine: day.toString() })}
        earlier={isBefore(mondayOf(today), monday)}
        later={!(week && count === 0 && week.next === null && !isBefore(monday, dayOf(start, zone)))}
      />
      <p role="status" className="fr-text--sm">
        {query.isPending && 'Recherche des créneaux…'}
        {week && count === 0 && 'Aucun autre créneau cette semaine.'}
        {count > 0 && `${count} créneau${count > 1 ? 'x' : ''} disponible${count > 1 ? 's' : ''}, ${atHourOf(zone)}.`}
      </p>
      {query.isPending && <Waiting label="" lines={4} />}
      {query.isError && <ProblemAlert error={query.error} onRetry={query.refetch} busy={query.isFetching} />}
      {week && count === 0 && <NothingElse recap={recap} next={week.next?.start ?? null} />}
      {week && count > 0 && (
        <CreneauDays zone={zone} days={shownDays(monday, week, today)} pathOf={(creneau) => movePath({ creneau })} />
      )}
    </>
  )
}

/** The RDV's own créneau is no other date. */
function others(week: CreneauWeek, start: string): CreneauWeek {
  const own = Date.parse(start)
  return { ...week, days: week.days.map((day) => ({ ...day, creneaux: day.creneaux.filter((one) => Date.parse(one.start) !== own) })) }
}

function NothingElse({ recap, next }: { recap: Recap; next: string | null }) {
  const { zone, start, organisation } = recap
  if (next) {
    return (
      <Alert severity="info" title="Aucun autre créneau cette semaine" titleAs="h3">
        <ButtonLink className="fr-mt-2w" to={movePath({ semaine: dayOf(next, zone).toString() })}>
          Voir le prochain créneau : {momentInWords(next, zone)}
        </ButtonLink>
      </Alert>
    )
  }
  return (
    <>
      <Alert severity="info" title="Aucun autre créneau n’est proposé pour le moment" titleAs="h3">
        <p>La date de votre rendez-vous reste le {fullMomentInWords(start, zone)}.</p>
      </Alert>
      <ContactCard name={organisation.name} contact={organisation.contact} titleAs="h3" />
    </>
  )
}
