import { useMutation, useQueryClient } from '@tanstack/react-query'
import { asProblem } from '../../api/problem'
import type { AgentRdv } from '../../api/types'
import { momentInWords } from '../../dates/words'
import { moveRdv, refreshRdvs, type Move } from './agendaApi'
import { usagersOf } from './agendaItems'
import { useTellDone } from './done'
import { moveBack, notePlaceOf } from './placesBefore'

/** What booking-service warns of before it lets RDVs overlap, in French; none for any other fault. */
export function warningsOf(error: unknown): string[] {
  const problem = asProblem(error)
  const told = problem.is('avertissements') ? problem.members.avertissements : null
  return Array.isArray(told) ? told.map(({ message }: { message: string }) => message) : []
}

/** Moves a RDV and tells how to move it back; once warned, the same move again is confirmed. */
export function useMoveRdv(rdv: AgentRdv, onMoved: () => void) {
  const client = useQueryClient()
  const tellDone = useTellDone()
  const moving = useMutation({
    mutationFn: async (move: Move) => {
      const moved = await moveRdv(rdv.rdvId, move)
      return { moved, before: notePlaceOf(rdv) }
    },
    onSuccess: async ({ moved: { start, zone }, before }) => {
      await refreshRdvs(client, rdv.rdvId)
      tellDone({
        words: `Le rendez-vous de ${usagersOf(rdv)} est déplacé au ${momentInWords(start, zone)}.`,
        undo: () => moveBack(client, rdv.rdvId, before),
      })
      onMoved()
    },
  })
  return { moving, warnings: moving.isError ? warningsOf(moving.error) : [] }
}
