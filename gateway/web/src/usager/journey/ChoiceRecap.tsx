import { skipToken, useQuery } from '@tanstack/react-query'
import { TYPE_IN_WORDS } from '../../api/motifWords'
import type { Hold } from '../../api/types'
import { capitalised, durationInWords, fullMomentInWords } from '../../dates/words'
import { creneauChoiceOf, heldKeyOf, journeyPath, type Journey } from './journey'
import { beforeMotif, needsLieu } from './journeyChoice'
import { Line } from './RecapLine'
import { SeanceLines } from './SeanceLines'

/** For several persons only the créneau tells the length, since a motif may count them as it likes; sessions tell theirs. */
function useMinutes(journey: Journey): number | null {
  const held = useQuery<Hold>({ queryKey: ['hold', heldKeyOf(journey)], queryFn: skipToken, staleTime: Infinity }).data
  const { motif, choice } = journey
  if (held) return (Date.parse(held.end) - Date.parse(held.start)) / 60_000
  return motif && !motif.collectif && choice.persons === 1 ? motif.durationMin : null
}

/** What is chosen so far, each line with the way to change it. */
export function ChoiceRecap({ journey }: { journey: Journey }) {
  const { motif, lieu, choice, organisation, step, services } = journey
  const minutes = useMinutes(journey)
  if (!motif || step === 'instructions') return null
  const { motifId, lieuId, persons, accepted } = choice
  const creneau = creneauChoiceOf(journey)
  return (
    <aside className="choice-recap" aria-labelledby="votre-choix">
      <h2 id="votre-choix" className="fr-h6">
        Votre choix
      </h2>
      <dl>
        <Line label="Motif" to={journeyPath(journey, beforeMotif(motif, services))} change="le motif">
          {motif.name}
          <span className="recap-line__detail">
            {[TYPE_IN_WORDS[motif.type], minutes && durationInWords(minutes), persons > 1 && `${persons} personnes`].filter(Boolean).join(', ')}
          </span>
        </Line>
        {lieu && (
          <Line label="Lieu" to={journeyPath(journey, { motifId, accepted })} change="le lieu">
            {lieu.name}
            <span className="recap-line__detail">
              {lieu.street}, {lieu.postalCode} {lieu.city}
            </span>
          </Line>
        )}
        {!needsLieu(motif) && !motif.collectif && (
          <div className="recap-line">
            <dt>Organisation</dt>
            <dd>{organisation.name}</dd>
          </div>
        )}
        <SeanceLines journey={journey} />
        {creneau && (
          <Line
            label="Date et heure"
            to={journeyPath(journey, { motifId, lieuId, persons, accepted: true, week: creneau.start.slice(0, 10) })}
            change="la date et l’heure"
          >
            {capitalised(fullMomentInWords(creneau.start, organisation.zone))}
          </Line>
        )}
      </dl>
    </aside>
  )
}
