import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { AgentRdv } from '../../api/types'
import { momentInWords } from '../../dates/words'
import { Button } from '../../ds/Button'
import { ProblemAlert } from '../../shell/ProblemAlert'
import type { Move } from './agendaApi'
import { moveBack, placeBefore } from './placesBefore'

/** Undoes the last move made from here, by hand or under an indisponibilité; shows nothing when there was none. */
export function MoveBack({ rdv }: { rdv: AgentRdv }) {
  const client = useQueryClient()
  const moving = useMutation({ mutationFn: (place: Move) => moveBack(client, rdv.rdvId, place) })
  const before = placeBefore(rdv)
  if (!before) return null
  return (
    <section className="panel-form" aria-label="Défaire le déplacement">
      <p className="fr-text--sm">Ce rendez-vous vient d’être déplacé. Il était le {momentInWords(before.start, rdv.zone)}.</p>
      {moving.isError && <ProblemAlert error={moving.error} />}
      <Button priority="secondary" onClick={() => moving.mutate(before)} busy={moving.isPending}>
        Remettre à son heure et prévenir
      </Button>
    </section>
  )
}
