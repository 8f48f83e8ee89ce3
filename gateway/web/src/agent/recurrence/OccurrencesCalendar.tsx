import { useQuery } from '@tanstack/react-query'
import { Suspense, useMemo } from 'react'
import { dayFrom, today as todayIn } from '../../dates/dates'
import { Waiting } from '../../ds/Waiting'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { opening, periodInWords, periodOf, type AgendaView } from '../agenda/agendaAddress'
import { agendaQuery } from '../agenda/agendaApi'
import { itemsOf } from '../agenda/agendaItems'
import { AgendaToolbar } from '../agenda/AgendaToolbar'
import { LazyCalendar } from '../agenda/lazyCalendar'
import { OccurrencePanel } from '../agenda/OccurrencePanel'
import { useAddress } from '../agenda/useAddress'
import { useDragOccurrence } from '../agenda/useDragOccurrence'
import { useWorkplace } from '../session/workplace'
import type { Kind } from './occurrencesApi'

const VIEWS: [AgendaView, string][] = [
  ['semaine', 'Semaine'],
  ['mois', 'Mois'],
]

/** Where plages or indisponibilités fall; dragged or stretched, an occurrence changes, and the panel does the same by a form. */
export function OccurrencesCalendar({ kind, agentId }: { kind: Kind; agentId: string }) {
  const { organisationId, zone } = useWorkplace().organisation
  const [params, set] = useAddress()
  const view = params.get('vue') === 'mois' ? 'mois' : 'semaine'
  const day = dayFrom(params.get('date')) ?? todayIn(zone)
  const { from, to } = periodOf({ view, day })
  const agenda = useQuery(agendaQuery({ organisationId, agentId: [agentId], from: from.toString(), to: to.toString() }))
  const dragging = useDragOccurrence()
  const items = useMemo(() => itemsOf(agenda.data, [], false).filter((item) => item.kind === kind), [agenda.data, kind])
  const shown = items.find(({ opens }) => opens?.id === params.get(kind) && opens.day === params.get('occurrence'))
  return (
    <>
      <AgendaToolbar address={{ view, day }} views={VIEWS} today={todayIn(zone)} onChange={set} />
      {agenda.isError && <ProblemAlert error={agenda.error} onRetry={agenda.refetch} busy={agenda.isFetching} />}
      {dragging.isError && <ProblemAlert error={dragging.error} />}
      {agenda.isPending && <Waiting lines={5} />}
      <Suspense fallback={<Waiting lines={5} />}>
        <LazyCalendar
          title={periodInWords({ view, day })}
          view={view}
          day={day}
          zone={zone}
          items={items}
          saturdayShown={false}
          plagesInFront
          onOpen={(opened) => set(opening(opened))}
          onDrag={(dragged) => dragging.mutate(dragged)}
        />
      </Suspense>
      {shown?.opens && <OccurrencePanel key={shown.key} kind={kind} opened={shown.opens} item={shown} zone={zone} onClose={() => set(opening(null))} />}
    </>
  )
}
