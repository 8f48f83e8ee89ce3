import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { AgentRdv } from '../../api/types'
import { momentInWords } from '../../dates/words'
import { isChangedSince, moveRdv, refreshRdvs, type Move } from './agendaApi'
import { usagersOf } from './agendaItems'
import { useTellDone } from './done'
import { moveBack, notePlaceOf } from './placesBefore'
import { warningsOf } from './warnings'

/** Moves a RDV as it is shown and tells how to move it back; once warned, the same move again is confirmed. */
export function useMoveRdv(rdv: AgentRdv, onMoved: () => void) {
  const client = useQueryClient()
  const tellDone = useTellDone()
  const moving = useMutation({
    mutationFn: async (move: Move) => {
      const moved = await moveRdv(rdv.rdvId, move, rdv.version)
      return { moved, before: notePlaceOf(rdv, moved) }
    },
    onError: async (error) => {
      if (isChangedSince(error)) await refreshRdvs(client, rdv.rdvId)
    },
    onSuccess: async ({ moved: { start, zone }, before }) => {
      await refreshRdvs(client, rdv.rdvId)
      tellDone({
        words: `Le rendez-vous de ${usagersOf(rdv)} est déplacé au ${momentInWords(start, zone)}.`,
        undo: (confirmed) => moveBack(client, rdv.rdvId, before, confirmed),
      })
      onMoved()
    },
  })
  return { moving, warnings: moving.isError ? warningsOf(moving.error) : [] }
}
