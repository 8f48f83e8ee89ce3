import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { serverClock } from '../../api/serverClock'
import type { Recap } from '../../api/types'
import { Alert } from '../../ds/Alert'
import { Button } from '../../ds/Button'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { recapQuery, undoCancellation } from '../publicApi'
import { undoHourInWords } from './recapWords'

const REFRESH_MS = 15_000

/** A cancellation pressed by mistake is undone for a few minutes, as long as nobody took the créneau. */
export function UndoCancellation({ recap, onReinstated }: { recap: Recap; onReinstated: () => void }) {
  const client = useQueryClient()
  const [now, setNow] = useState(() => serverClock.now())
  useEffect(() => {
    const tick = window.setInterval(() => setNow(serverClock.now()), REFRESH_MS)
    return () => window.clearInterval(tick)
  }, [])
  const undo = useMutation({
    mutationFn: undoCancellation,
    onSuccess: (reinstated) => {
      onReinstated()
      client.setQueryData(recapQuery.queryKey, reinstated)
      void client.invalidateQueries({ queryKey: ['creneaux'] })
    },
  })
  const hour = undoHourInWords(recap, now)
  if (undo.isError) return <ProblemAlert error={undo.error} />
  if (!hour) return null
  return (
    <Alert severity="info" title="Vous avez annulé par erreur ?" titleAs="h2">
      <p>Vous pouvez rétablir ce rendez-vous jusqu’à {hour}, si le créneau est encore libre.</p>
      <Button priority="secondary" className="fr-mt-2w no-print" onClick={() => undo.mutate()} busy={undo.isPending}>
        Rétablir mon rendez-vous
      </Button>
    </Alert>
  )
}
