import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { today as todayIn } from '../../dates/dates'
import { Waiting } from '../../ds/Waiting'
import { PageHeading } from '../../shell/PageHeading'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { useAddress } from '../agenda/useAddress'
import { useVisibleAgents } from '../agenda/visibleAgents'
import { motifsQuery } from '../agentApi'
import { SERVICE } from '../service'
import { useWorkplace } from '../session/workplace'
import { EMPTY_BOOKING } from './bookForm'
import { BookRdvForm } from './BookRdvForm'
import type { Wish } from './creneauxApi'
import { LieuxOfWish } from './LieuxOfWish'
import { searchAddressFrom } from './searchAddress'
import { SearchFilters } from './SearchFilters'
import { useBookableMotifs } from './useBookableMotifs'
import { WeekOfCreneaux } from './WeekOfCreneaux'
import './creneaux.css'

const TITLE = 'Trouver un rendez-vous'

/** From filters to a booked RDV, each step in the address: by lieu with the next créneau, then by week. */
export function FindRdvPage() {
  const { organisationId, zone } = useWorkplace().organisation
  const [params, set] = useAddress()
  const motifs = useQuery(motifsQuery(organisationId))
  const bookable = useBookableMotifs(motifs.data)
  const agents = useVisibleAgents()
  const today = todayIn(zone)
  const typed = useRef(EMPTY_BOOKING)
  const address = searchAddressFrom(params, today)
  const motif = bookable.find(({ motifId }) => motifId === address.motifId)
  const wish: Wish | null = motif ? { organisationId, motifId: motif.motifId, agentId: address.agentIds, from: address.day.toString() } : null
  const atALieu = motif?.type === 'sur_place'

  return (
    <>
      <PageHeading title={motif && address.creneau ? `${TITLE} : réserver` : TITLE} service={SERVICE} />
      {motifs.isError && <ProblemAlert error={motifs.error} onRetry={motifs.refetch} busy={motifs.isFetching} />}
      {motifs.isPending && <Waiting />}
      {motifs.data && !(motif && address.creneau) && <SearchFilters address={address} motifs={bookable} agents={agents} today={today} onChange={set} />}
      {motif && wish && address.creneau && <BookRdvForm motif={motif} wish={wish} lieuId={address.lieuId} creneau={address.creneau} typed={typed} onBack={set} />}
      {wish && !address.creneau && atALieu && !address.lieuId && <LieuxOfWish wish={wish} zone={zone} today={today} onChange={set} />}
      {wish && !address.creneau && (!atALieu || address.lieuId) && <WeekOfCreneaux wish={wish} lieuId={address.lieuId} zone={zone} today={today} onChange={set} />}
      {!wish && motifs.data && <p className="empty">Choisissez un motif : les lieux et leurs premiers créneaux libres s’affichent ici.</p>}
    </>
  )
}
