import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useMemo } from 'react'
import { today as todayIn } from '../../dates/dates'
import { useWorkplace } from '../session/workplace'
import { agendaAddressFrom, periodOf } from './agendaAddress'
import { agendaQuery, rdvsQuery } from './agendaApi'
import { itemsOf } from './agendaItems'
import { onPhone } from './onPhone'
import { isCancelled } from './rdvStatus'
import { useLiveAgenda } from './useLiveAgenda'
import { useAgentsKnown, useVisibleAgents } from './visibleAgents'

const NOTHING: never[] = []

/** What an address shows: RDVs from booking-service, the rest from agenda-service, asked at the same time. */
export function useAgenda(params: URLSearchParams) {
  const { me, organisation } = useWorkplace()
  const { zone, organisationId } = organisation
  const agents = useVisibleAgents()
  const known = useAgentsKnown()
  const today = todayIn(zone)
  const address = agendaAddressFrom(params, {
    today,
    agentId: me.agentId,
    everyone: known ? agents.map(({ agentId }) => agentId) : null,
    phone: onPhone(),
  })
  const { from, to } = periodOf(address)
  const period = { organisationId, agentId: address.agentIds, from: from.toString(), to: to.toString() }
  const agenda = useQuery(agendaQuery(period))
  const rdvs = useQuery(rdvsQuery(period))
  const live = useLiveAgenda(period)
  const chosen = address.agentIds.join()
  const all = useMemo(() => (rdvs.data ?? NOTHING).filter(({ agents }) => agents.some(({ agentId }) => chosen.includes(agentId))), [rdvs.data, chosen])
  const { cancelledShown } = address
  const items = useMemo(
    () => itemsOf(agenda.data, all, cancelledShown).filter(({ agentIds }) => agentIds.some((agentId) => chosen.includes(agentId))),
    [agenda.data, all, cancelledShown, chosen],
  )
  return {
    address,
    zone,
    today,
    items,
    live,
    all,
    agents,
    feries: agenda.data?.feries ?? NOTHING,
    cancelledCount: all.filter(isCancelled).length,
    loaded: rdvs.data !== undefined && !rdvs.isPlaceholderData,
    unread: unreadInWords(isUnread(agenda), isUnread(rdvs)),
    drawable: rdvs.data !== undefined || agenda.data !== undefined,
    waiting: [agenda, rdvs].some((query) => query.isPending && !isUnread(query)), // what is read by half would look like free time
    busy: agenda.isFetching || rdvs.isFetching,
    failed: agenda.isError ? agenda : rdvs.isError ? rdvs : null,
    retry: () => void Promise.all([agenda.refetch(), rdvs.refetch()]),
  }
}

/** Also while it is asked again. */
const isUnread = ({ data, errorUpdateCount }: UseQueryResult) => data === undefined && errorUpdateCount > 0

/** What nothing could be read of, for what is not there would look like free time. */
function unreadInWords(plages: boolean, rdvs: boolean): string | null {
  if (plages && rdvs) return 'L’agenda n’a pas pu être lu.'
  if (plages) return 'Les plages et indisponibilités n’ont pas pu être lues.'
  return rdvs ? 'Les rendez-vous n’ont pas pu être lus.' : null
}
