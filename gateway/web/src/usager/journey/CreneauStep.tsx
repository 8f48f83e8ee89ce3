import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { Link, useNavigate } from 'react-router'
import type { PublicMotif } from '../../api/types'
import { isBefore, mondayOf, today as todayIn, type Day } from '../../dates/dates'
import { atHourOf } from '../../dates/zones'
import { ButtonLink } from '../../ds/Button'
import { Select } from '../../ds/fields'
import { Waiting } from '../../ds/Waiting'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { creneauxQuery } from '../publicApi'
import { CreneauDays } from './CreneauDays'
import { countOf, shownDays, shownMonday, weekInWords } from './creneauWeek'
import { EmptyWeek } from './EmptyWeek'
import { journeyPath, type Journey } from './journey'
import { MAX_PERSONS, needsLieu } from './journeyChoice'
import { journeyMemory } from './journeyMemory'
import { StepFrame } from './StepFrame'

export function CreneauStep({ journey, motif }: { journey: Journey; motif: PublicMotif }) {
  const { organisation, choice, lieu } = journey
  const { zone } = organisation
  const today = todayIn(zone)
  const monday = shownMonday(choice.week, lieu?.nextStart ?? null, zone, today)
  const asked = (from: Day) => ({
    motifId: motif.motifId,
    lieuId: needsLieu(motif) ? choice.lieuId : null,
    from: from.toString(),
    persons: choice.persons,
  })
  const week = useQuery(creneauxQuery(asked(monday)))
  const client = useQueryClient()
  const navigate = useNavigate()
  const heading = useRef<HTMLHeadingElement>(null)
  const shownBefore = useRef(monday.toString())

  useEffect(() => {
    if (shownBefore.current !== monday.toString()) heading.current?.focus()
    shownBefore.current = monday.toString()
    void client.prefetchQuery(creneauxQuery(asked(monday.add({ weeks: 1 }))))
  }, [monday.toString()])

  const toWeek = (day: Day) => journeyPath(journey, { ...choice, week: day.toString() })
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
      {motif.categorie && (
        <Select
          id="personnes"
          className="persons"
          label="Nombre de personnes"
          hint="Une demande de titre par personne : le rendez-vous dure d’autant plus."
          value={choice.persons}
          onChange={(event) =>
            navigate(journeyPath(journey, { ...choice, persons: Number(event.target.value) }), { replace: true })
          }
        >
          {Array.from({ length: MAX_PERSONS }, (_, index) => (
            <option key={index} value={index + 1}>
              {index + 1}
            </option>
          ))}
        </Select>
      )}
      <div className="week-bar">
        <h2 className="fr-h5 fr-mb-0" ref={heading} tabIndex={-1}>
          {weekInWords(monday)}
        </h2>
        <nav className="week-bar__ways" aria-label="Changer de semaine">
          {isBefore(mondayOf(today), monday) && (
            <ButtonLink to={toWeek(monday.subtract({ weeks: 1 }))} priority="tertiary" icon="fr-icon-arrow-left-line">
              Semaine précédente
            </ButtonLink>
          )}
          <ButtonLink to={toWeek(monday.add({ weeks: 1 }))} priority="tertiary" icon="fr-icon-arrow-right-line" iconAfter>
            Semaine suivante
          </ButtonLink>
        </nav>
      </div>
      <p role="status" className="fr-text--sm">
        {week.isPending && 'Recherche des créneaux…'}
        {week.data && count === 0 && 'Aucun créneau cette semaine.'}
        {count > 0 && `${count} créneau${count > 1 ? 'x' : ''} disponible${count > 1 ? 's' : ''}, ${atHourOf(zone)}.`}
      </p>
      {week.isPending && <Waiting label="" lines={4} />}
      {week.isError && <ProblemAlert error={week.error} onRetry={week.refetch} busy={week.isFetching} />}
      {week.data && count === 0 && <EmptyWeek journey={journey} next={week.data.next?.start ?? null} monday={monday} />}
      {week.data && count > 0 && <CreneauDays journey={journey} days={shownDays(monday, week.data, today)} />}
    </StepFrame>
  )
}
