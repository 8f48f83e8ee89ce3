import { Link } from 'react-router'
import type { PublicMotif } from '../../api/types'
import { isBefore, mondayOf, today as todayIn } from '../../dates/dates'
import { atHourOf } from '../../dates/zones'
import { Waiting } from '../../ds/Waiting'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { useLoadedAhead } from '../../shell/lazyPage'
import { CreneauDays } from './CreneauDays'
import { countOf, shownDays } from './creneauWeek'
import { EmptyWeek } from './EmptyWeek'
import { journeyPath, type Journey } from './journey'
import { journeyMemory } from './journeyMemory'
import { PersonsSelect } from './PersonsSelect'
import { StepFrame } from './StepFrame'
import { useShownWeek } from './useShownWeek'
import { WeekBar } from './WeekBar'

export function CreneauStep({ journey, motif }: { journey: Journey; motif: PublicMotif }) {
  const { organisation, choice } = journey
  const { zone } = organisation
  const today = todayIn(zone)
  useLoadedAhead(() => import('./IdentityStep'))
  const { monday, week } = useShownWeek(journey, motif, today)
  const count = week.data ? countOf(week.data) : 0
  const held = journeyMemory.heldChoice
  return (
    <StepFrame journey={journey}>
      {held?.startsWith(`${journey.base}?`) && (
        <p className="fr-text--sm">
          Un créneau est déjà gardé pour vous : <Link to={held}>reprendre là où vous en étiez</Link>, ou choisissez-en un
          autre ci-dessous.
        </p>
      )}
      {motif.personsMax > 1 && <PersonsSelect journey={journey} motif={motif} />}
      <WeekBar
        monday={monday}
        asked={choice.week}
        pathOf={(day) => journeyPath(journey, { ...choice, week: day.toString() })}
        earlier={isBefore(mondayOf(today), monday)}
        later={!(week.data && count === 0 && week.data.next === null)}
      />
      <p role="status" className="fr-text--sm">
        {week.isPending && 'Recherche des créneaux…'}
        {week.data && count === 0 && 'Aucun créneau cette semaine.'}
        {count > 0 && `${count} créneau${count > 1 ? 'x' : ''} disponible${count > 1 ? 's' : ''}, ${atHourOf(zone)}.`}
      </p>
      {week.isPending && <Waiting label="" lines={4} />}
      {week.isError && <ProblemAlert error={week.error} onRetry={week.refetch} busy={week.isFetching} />}
      {week.data && count === 0 && <EmptyWeek journey={journey} next={week.data.next?.start ?? null} monday={monday} />}
      {week.data && count > 0 && (
        <CreneauDays
          zone={zone}
          days={shownDays(monday, week.data, today)}
          pathOf={(creneau) => journeyPath(journey, { ...choice, week: null, creneau })}
        />
      )}
    </StepFrame>
  )
}
