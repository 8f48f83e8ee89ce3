import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import { isBefore, today as todayIn, type Day } from '../../dates/dates'
import { Alert } from '../../ds/Alert'
import { Waiting } from '../../ds/Waiting'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { usePageHeading } from '../../shell/usePageHeading'
import { SERVICE } from '../service'
import { useWorkplace } from '../session/workplace'
import { findPath, findPathFrom, opening, periodInWords, stepOf, type AgendaView, type Opened } from './agendaAddress'
import { AgendaBody } from './AgendaBody'
import { AgendaPanel } from './AgendaPanel'
import { AgendaState } from './AgendaState'
import { AGENDA_VIEWS, AgendaToolbar } from './AgendaToolbar'
import { AgentsPicker } from './AgentsPicker'
import type { Dragged } from './Calendar'
import { DoneNotice, useNewsTold } from './done'
import { FeriesNotice } from './FeriesNotice'
import { PrintedAgenda } from './PrintedAgenda'
import { ShortcutsDialog } from './ShortcutsDialog'
import { useAddress } from './useAddress'
import { useAgenda } from './useAgenda'
import { useDragOccurrence } from './useDragOccurrence'
import { useShortcuts } from './useShortcuts'

export function AgendaPage() {
  return (
    <DoneNotice>
      <ShownAgenda />
    </DoneNotice>
  )
}

function ShownAgenda() {
  const { me } = useWorkplace()
  useNewsTold()
  const [params, set] = useAddress()
  const agenda = useAgenda(params)
  const { address, zone, items, feries, agents, today } = agenda
  const [dragged, setDragged] = useState<Dragged | null>(null)
  const { mutate: moveOccurrence, error: notMoved } = useDragOccurrence()
  const drag = useCallback((one: Dragged) => (one.item.rdv ? setDragged(one) : moveOccurrence(one)), [moveOccurrence])
  const [shortcutsShown, setShortcutsShown] = useState(false)
  const navigate = useNavigate()
  const open = useCallback((opened: Opened | null) => set(opening(opened)), [set])
  const showDay = useCallback((day: Day, vue: AgendaView = 'jour') => set({ date: day.toString(), vue }), [set])
  const showAgents = useCallback((agent: string | string[]) => set({ agent, ...opening(null) }), [set])
  const go = (steps: 1 | -1) => {
    const step = stepOf(address.view)
    set({ date: (steps > 0 ? address.day.add(step) : address.day.subtract(step)).toString() })
  }
  const shortcuts = useShortcuts({
    t: () => set({ date: today.toString() }),
    ArrowLeft: () => go(-1),
    ArrowRight: () => go(1),
    j: () => set({ vue: 'jour' }),
    s: () => set({ vue: 'semaine' }),
    m: () => set({ vue: 'mois' }),
    l: () => set({ vue: 'liste' }),
    n: () => void navigate(findPathFrom(params, today)),
    '?': () => setShortcutsShown(true),
  })
  const shownKey = agents.filter(({ agentId }) => address.agentIds.includes(agentId)).map(({ agentId }) => agentId).join()
  const shownAgents = useMemo(() => agents.filter(({ agentId }) => shownKey.includes(agentId)), [agents, shownKey])
  const find = useCallback(
    (on: Day) => {
      if (!isBefore(on, todayIn(zone))) void navigate(findPath(on, shownKey.split(',')))
    },
    [navigate, shownKey, zone],
  )
  const { view, saturdayShown } = address
  const day = address.day.toString()
  const ready = !agenda.waiting && agenda.drawable
  const drawn = useDeferredValue(useMemo(() => ({ ready, view, day, saturdayShown, items, feries, agents: shownAgents }), [ready, view, day, saturdayShown, items, feries, shownAgents]))
  const title = titleOf(shownAgents, me.agentId)
  const heading = usePageHeading([`${title}, ${lowered(periodInWords(address))}`, SERVICE], { key: 'agenda' })

  return (
    <>
      <div className="agenda-head">
        <h1 ref={heading} tabIndex={-1} className="fr-h2">
          {title}
        </h1>
        <AgentsPicker chosen={address.agentIds} onChange={showAgents} />
      </div>
      <AgendaToolbar address={address} views={AGENDA_VIEWS} onChange={set} today={today} />
      {address.refused && <Alert severity="info" title={address.refused} announced />}
      {agenda.failed && <ProblemAlert error={agenda.failed.error} busy={agenda.busy} onRetry={agenda.retry} />}
      {notMoved && <ProblemAlert error={notMoved} />}
      <AgendaState agenda={agenda} onChange={set} onShortcuts={() => setShortcutsShown(true)} />
      <FeriesNotice feries={feries} />
      {ready && drawn.ready ? (
        <AgendaBody {...drawn} zone={zone} onOpen={open} onDrag={drag} onDay={showDay} onHour={find} onAgent={showAgents} />
      ) : (
        (ready || agenda.waiting) && <Waiting lines={5} />
      )}
      <PrintedAgenda title={title} unread={agenda.unread} address={address} zone={zone} items={items} agents={shownAgents} />
      <AgendaPanel opened={address.opened} items={items} rdvs={agenda.all} zone={zone} dragged={dragged} onDragEnd={() => setDragged(null)} onClose={() => open(null)} />
      <ShortcutsDialog open={shortcutsShown} enabled={shortcuts.enabled} onEnable={shortcuts.change} onClose={() => setShortcutsShown(false)} />
    </>
  )
}

const lowered = (text: string) => text.charAt(0).toLocaleLowerCase('fr') + text.slice(1)

function titleOf(agents: { agentId: string; displayName: string }[], me: string): string {
  if (agents.length > 1) return `Agendas de ${agents.length} agents`
  return agents[0] && agents[0].agentId !== me ? `Agenda de ${agents[0].displayName}` : 'Votre agenda'
}
