import { useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { capitalised, fullMomentInWords } from '../../dates/words'
import { Button, ButtonLink } from '../../ds/Button'
import { Dialog } from '../../ds/Dialog'
import { RdvsUnderLink } from '../absences/RdvsUnderLink'
import { copyPath, editPath } from '../recurrence/paths'
import { RemoveOccurrences } from '../recurrence/RemoveOccurrences'
import { ScopeChoice } from '../recurrence/ScopeChoice'
import type { Kind, Scope } from '../recurrence/occurrencesApi'
import type { CameFrom } from '../recurrence/useReturn'
import type { Opened } from './agendaAddress'
import type { AgendaItem } from './agendaItems'
import { useVisibleAgents } from './visibleAgents'

interface OccurrencePanelProps {
  kind: Kind
  opened: Opened
  item: AgendaItem
  zone: string
  onClose: () => void
}

const NAMES: Record<Kind, string> = { plage: 'Plage d’ouverture', absence: 'Indisponibilité' }

/** A plage or an indisponibilité beside the agenda: what it is, and what of it to change. */
export function OccurrencePanel({ kind, opened, item, zone, onClose }: OccurrencePanelProps) {
  const { title, detail, start, end, recurring, agentIds } = item
  const [scope, setScope] = useState<Scope>(recurring ? 'une' : 'toutes')
  const [removing, setRemoving] = useState(false)
  const navigate = useNavigate()
  const { pathname, search } = useLocation()
  const from = `${pathname}${search}`
  const agent = useVisibleAgents().find(({ agentId }) => agentIds.includes(agentId))
  return (
    <Dialog
      side
      open
      title={`${NAMES[kind]} : ${title}`}
      onClose={onClose}
      closeLabel="Fermer"
      actions={
        !removing && (
          <>
            <Button onClick={() => void navigate(editPath(kind, opened.id, scope, opened.day), { state: { from } satisfies CameFrom })}>Modifier</Button>
            <ButtonLink priority="secondary" to={copyPath(kind, opened.id)}>
              Dupliquer
            </ButtonLink>
            <Button priority="tertiary" onClick={() => setRemoving(true)}>
              Supprimer
            </Button>
          </>
        )
      }
    >
      <dl className="facts">
        <Fact label="Début">{capitalised(fullMomentInWords(start, zone))}</Fact>
        <Fact label="Fin">{capitalised(fullMomentInWords(end, zone))}</Fact>
        {detail && <Fact label="Motifs et lieu">{detail}</Fact>}
        {agent && <Fact label="Agent">{agent.displayName}</Fact>}
      </dl>
      {kind === 'absence' && !removing && <RdvsUnderLink absenceId={opened.id} start={start} end={end} />}
      {recurring && <ScopeChoice value={scope} onChange={setScope} legend="Modifier ou supprimer" />}
      {removing && (
        <RemoveOccurrences kind={kind} target={opened} title={title} recurring={recurring} scope={scope} onKept={() => setRemoving(false)} onRemoved={onClose} />
      )}
    </Dialog>
  )
}

function Fact({ label, children }: { label: string; children: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
