import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { PublicMotif } from '../../api/types'
import { dayOf, mondayOf, type Day } from '../../dates/dates'
import { creneauxQuery } from '../publicApi'
import { countOf, shownMonday } from './creneauWeek'
import type { Journey } from './journey'
import { needsLieu } from './journeyChoice'

/** The week of the address; else the first one that has a créneau. The following week is fetched ahead. */
export function useShownWeek({ organisation, choice, lieu }: Journey, motif: PublicMotif, today: Day) {
  const client = useQueryClient()
  const lieuId = needsLieu(motif) ? choice.lieuId : null
  const weekOf = (from: Day) => creneauxQuery({ motifId: motif.motifId, lieuId, from: from.toString(), persons: choice.persons })
  const opening = shownMonday(choice.week, lieu?.nextStart ?? null, organisation.zone, today)
  const first = useQuery(weekOf(opening))
  const next = choice.week === null && first.data && countOf(first.data) === 0 ? first.data.next : null
  const monday = next ? mondayOf(dayOf(next.start, organisation.zone)) : opening
  const week = useQuery(weekOf(monday))

  useEffect(() => {
    void client.prefetchQuery(weekOf(monday.add({ weeks: 1 })))
  }, [monday.toString(), choice.persons])
  return { monday, week }
}
