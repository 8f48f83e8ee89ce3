import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { AgentRdv } from '../../api/types'
import { Button } from '../../ds/Button'
import { Dialog } from '../../ds/Dialog'
import { Waiting } from '../../ds/Waiting'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { rdvQuery } from '../agentApi'
import { usagersOf } from './calendarEvents'
import { CancelRdvForm } from './CancelRdvForm'
import { RdvFacts } from './RdvFacts'
import { isCancelled } from './rdvStatus'

interface RdvPanelProps {
  rdvId: string | null
  /** The RDV as the calendar knows it, to show without waiting. */
  known?: AgentRdv
  onClose: () => void
}

/** One RDV beside the agenda, without leaving it. */
export function RdvPanel({ rdvId, known, onClose }: RdvPanelProps) {
  const query = useQuery({ ...rdvQuery(rdvId ?? ''), enabled: rdvId !== null && !known })
  const [cancelling, setCancelling] = useState<string | null>(null)
  const rdv = known ?? (rdvId === null ? undefined : query.data)
  const asksCancellation = rdv !== undefined && cancelling === rdv.rdvId
  const close = () => {
    setCancelling(null)
    onClose()
  }
  return (
    <Dialog
      side
      open={rdvId !== null}
      title={rdv ? usagersOf(rdv) : 'Rendez-vous'}
      onClose={close}
      closeLabel="Fermer"
      actions={
        rdv &&
        !isCancelled(rdv) &&
        !asksCancellation && (
          <Button priority="tertiary" onClick={() => setCancelling(rdv.rdvId)}>
            Annuler ce rendez-vous
          </Button>
        )
      }
    >
      {rdv ? <RdvFacts rdv={rdv} /> : query.isError ? <ProblemAlert error={query.error} onRetry={query.refetch} /> : <Waiting />}
      {asksCancellation && <CancelRdvForm rdv={rdv} onDone={() => setCancelling(null)} />}
    </Dialog>
  )
}
