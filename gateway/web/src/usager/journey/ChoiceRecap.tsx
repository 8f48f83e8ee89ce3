import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { TYPE_IN_WORDS } from '../../api/motifWords'
import { capitalised, durationInWords, fullMomentInWords } from '../../dates/words'
import { creneauChoiceOf, journeyPath, type Journey } from './journey'

interface LineProps {
  label: string
  children: ReactNode
  to: string
  change: string
}

function Line({ label, children, to, change }: LineProps) {
  return (
    <div className="recap-line">
      <dt>{label}</dt>
      <dd>
        {children}
        <Link className="fr-link recap-line__change" to={to}>
          Modifier<span className="fr-sr-only"> {change}</span>
        </Link>
      </dd>
    </div>
  )
}

/** What is chosen so far, each line with the way to change it. */
export function ChoiceRecap({ journey }: { journey: Journey }) {
  const { motif, lieu, choice, organisation, step } = journey
  if (!motif || step === 'instructions') return null
  const { motifId, lieuId, persons, accepted } = choice
  const creneau = creneauChoiceOf(journey)
  return (
    <aside className="choice-recap" aria-labelledby="votre-choix">
      <h2 id="votre-choix" className="fr-h6">
        Votre choix
      </h2>
      <dl>
        <Line label="Motif" to={journeyPath(journey, {})} change="le motif">
          {motif.name}
          <span className="recap-line__detail">
            {TYPE_IN_WORDS[motif.type]}, {durationInWords(motif.durationMin * persons)}
            {persons > 1 && ` pour ${persons} personnes`}
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
