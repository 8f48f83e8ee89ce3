import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { asProblem } from '../../api/problem'
import type { AgentRdv } from '../../api/types'
import { Alert } from '../../ds/Alert'
import { Button } from '../../ds/Button'
import { Dialog } from '../../ds/Dialog'
import { Waiting } from '../../ds/Waiting'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { refreshRdvs, rdvQuery, reinstateRdv } from './agendaApi'
import { usagersOf } from './agendaItems'
import { CancelRdvForm } from './CancelRdvForm'
import { useTellDone } from './done'
import { MoveBack } from './MoveBack'
import { MoveRdvForm } from './MoveRdvForm'
import { RdvFacts } from './RdvFacts'
import { isCancelled } from './rdvStatus'
import { ReinstateRdv } from './ReinstateRdv'

interface RdvPanelProps {
  rdvId: string
  /** The RDV as the calendar knows it, to show without waiting. */
  known?: AgentRdv
  onClose: () => void
}

/** One RDV beside the agenda, without leaving it. */
export function RdvPanel({ rdvId, known, onClose }: RdvPanelProps) {
  const query = useQuery({ ...rdvQuery(rdvId), enabled: !known })
  const client = useQueryClient()
  const tellDone = useTellDone()
  const [form, setForm] = useState<'move' | 'cancel' | null>(null)
  const [asOpened] = useState(known) // stays in sight while other days are looked at
  const rdv = known ?? query.data ?? asOpened
  const tellCancelled = () => {
    setForm(null)
    if (!rdv) return
    tellDone({
      words: `Le rendez-vous de ${usagersOf(rdv)} est annulé.`,
      undo: async () => {
        await reinstateRdv(rdv.rdvId)
        await refreshRdvs(client, rdv.rdvId)
      },
    })
  }
  return (
    <Dialog
      side
      open
      title={rdv ? usagersOf(rdv) : 'Rendez-vous'}
      onClose={onClose}
      closeLabel="Fermer"
      actions={
        rdv &&
        !isCancelled(rdv) &&
        !form && (
          <>
            <Button onClick={() => setForm('move')}>Déplacer ce rendez-vous</Button>
            <Button priority="tertiary" onClick={() => setForm('cancel')}>
              Annuler ce rendez-vous
            </Button>
          </>
        )
      }
    >
      {rdv ? <RdvFacts rdv={rdv} /> : query.isError ? <Unread error={query.error} onRetry={query.refetch} busy={query.isFetching} /> : <Waiting />}
      {rdv && form === 'move' && <MoveRdvForm rdv={rdv} onDone={() => setForm(null)} />}
      {rdv && form === 'cancel' && <CancelRdvForm rdv={rdv} onDone={() => setForm(null)} onCancelled={tellCancelled} />}
      {rdv && (isCancelled(rdv) ? <ReinstateRdv rdv={rdv} /> : !form && <MoveBack rdv={rdv} />)}
    </Dialog>
  )
}

/** A link to a RDV may be older than it, or go to somebody to whom it is closed: to try again changes nothing. */
function Unread({ error, onRetry, busy }: { error: unknown; onRetry: () => void; busy: boolean }) {
  if (![400, 403, 404].includes(asProblem(error).status)) return <ProblemAlert error={error} onRetry={onRetry} busy={busy} />
  return <Alert severity="error" title="Ce rendez-vous n’existe pas, ou vous n’y avez pas accès." announced />
}
