import { dayOf, isBefore, type Day } from '../../dates/dates'
import { momentInWords } from '../../dates/words'
import { Alert } from '../../ds/Alert'
import { ButtonLink } from '../../ds/Button'
import { ContactCard } from '../ContactCard'
import { journeyPath, type Journey } from './journey'

interface EmptyWeekProps {
  journey: Journey
  next: string | null
  monday: Day
}

/** Never a dead end: the next créneau, else the first one, else the organisation's telephone. */
export function EmptyWeek({ journey, next, monday }: EmptyWeekProps) {
  const { organisation, lieu, choice } = journey
  const { zone } = organisation
  const first = lieu?.nextStart && isBefore(dayOf(lieu.nextStart, zone), monday) ? lieu.nextStart : null
  const target = next ?? first
  if (!target) {
    return (
      <>
        <Alert severity="info" title="Aucun créneau n’est proposé pour le moment" titleAs="h3">
          <p>De nouveaux créneaux sont ouverts régulièrement. Vous pouvez aussi contacter l’organisation.</p>
        </Alert>
        <ContactCard name={organisation.name} contact={organisation.contact} titleAs="h3" />
      </>
    )
  }
  return (
    <Alert severity="info" title={next ? 'Aucun créneau cette semaine' : 'Aucun créneau après cette date'} titleAs="h3">
      <ButtonLink className="fr-mt-2w" to={journeyPath(journey, { ...choice, week: dayOf(target, zone).toString() })}>
        {next ? 'Voir le prochain créneau' : 'Voir le premier créneau'} : {momentInWords(target, zone)}
      </ButtonLink>
    </Alert>
  )
}
