import type { AgentRdv } from '../../api/types'
import type { Opened } from './agendaAddress'
import type { AgendaItem } from './agendaItems'
import type { Dragged } from './Calendar'
import { DragDialog } from './DragDialog'
import { OccurrencePanel } from './OccurrencePanel'
import { RdvPanel } from './RdvPanel'

interface AgendaPanelProps {
  opened: Opened | null
  items: AgendaItem[]
  rdvs: AgentRdv[]
  zone: string
  dragged: Dragged | null
  onDragEnd: () => void
  onClose: () => void
}

/** What is open beside the agenda, and what a drag asks. */
export function AgendaPanel({ opened, items, rdvs, zone, dragged, onDragEnd, onClose }: AgendaPanelProps) {
  const draggedRdv = dragged?.item.rdv
  const shown = opened && items.find(({ kind, opens }) => kind === opened.kind && opens?.id === opened.id && opens.day === opened.day)
  return (
    <>
      {opened?.kind === 'rdv' && <RdvPanel key={opened.id} rdvId={opened.id} known={rdvs.find(({ rdvId }) => rdvId === opened.id)} onClose={onClose} />}
      {opened && opened.kind !== 'rdv' && shown && (
        <OccurrencePanel key={shown.key} opened={opened} kind={opened.kind} item={shown} zone={zone} onClose={onClose} />
      )}
      {dragged && draggedRdv && <DragDialog rdv={draggedRdv} dragged={dragged} onClose={onDragEnd} />}
    </>
  )
}
