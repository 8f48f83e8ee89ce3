import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { AgentRdv } from '../../api/types'
import { momentInWords } from '../../dates/words'
import { PassingButton } from '../../ds/PassingButton'
import { usagersOf } from './agendaItems'
import { useTellDone } from './done'
import { MoveWarnings } from './MoveWarnings'
import { moveBack, placeBefore, type Place } from './placesBefore'
import { andTell, toldInWords } from './told'
import { warningsOf } from './warnings'

/** Undoes the last move made from here, by hand or under an indisponibilité; shows nothing when there was none. */
export function MoveBack({ rdv }: { rdv: AgentRdv }) {
  const client = useQueryClient()
  const tellDone = useTellDone()
  const moving = useMutation({
    mutationFn: ({ place, confirmed }: { place: Place; confirmed: boolean }) => moveBack(client, rdv.rdvId, place, confirmed),
    onSuccess: (_, { place }) => tellDone({ words: `Le rendez-vous de ${usagersOf(rdv)} est remis au ${momentInWords(place.start, rdv.zone)}.` }),
  })
  const before = placeBefore(rdv)
  if (!before && !moving.isError) return null
  const warnings = moving.isError ? warningsOf(moving.error) : []
  const warned = warnings.length > 0
  return (
    <section className="panel-form" aria-label="Défaire le déplacement">
      {before && (
        <p className="fr-text--sm">
          Ce rendez-vous vient d’être déplacé. Il était le {momentInWords(before.start, rdv.zone)}. {!rdv.notified && toldInWords(rdv)}
        </p>
      )}
      <MoveWarnings warnings={warnings} error={moving.error} />
      {before && (
        <PassingButton priority="secondary" onClick={() => moving.mutate({ place: before, confirmed: warned })} busy={moving.isPending}>
          {andTell(rdv, warned ? 'Remettre quand même' : 'Remettre à son heure')}
        </PassingButton>
      )}
    </section>
  )
}
