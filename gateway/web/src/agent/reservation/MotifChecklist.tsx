import { Link } from 'react-router'
import type { BookingLink, MotifReadiness } from '../../api/configuration'
import { Badge } from '../../ds/Badge'
import { Icon } from '../../ds/Icon'
import { useWorkplace } from '../session/workplace'
import { motifPath } from '../motifs/paths'
import { checksOf, isReady, type CheckState } from './readiness'

const ICONS = {
  done: 'fr-icon-checkbox-circle-line',
  missing: 'fr-icon-close-circle-line',
  unknown: 'fr-icon-question-line',
} as const satisfies Record<CheckState, string>

const STATES: Record<CheckState, string> = { done: 'Fait', missing: 'À faire', unknown: 'Inconnu' }

/** Each motif with what is still missing before an usager can book it, and the shortcut to it. */
export function MotifChecklist({ link }: { link: BookingLink }) {
  return (
    <ul className="checklist">
      {link.motifs.map((motif) => (
        <MotifChecks key={motif.motifId} motif={motif} link={link} />
      ))}
    </ul>
  )
}

function MotifChecks({ motif, link }: { motif: MotifReadiness; link: BookingLink }) {
  const { organisation } = useWorkplace()
  const checks = checksOf(motif, link, organisation.zone)
  return (
    <li className="checklist__motif">
      <p className="name-and-badges fr-mb-1w">
        <Link to={motifPath(motif.motifId)}>{motif.name}</Link>
        {isReady(checks) && <Badge severity="success">Réservable</Badge>}
      </p>
      <ul className="checklist__checks">
        {checks.map(({ state, words, fix }) => (
          <li key={words} className={`checklist__check checklist__check--${state}`}>
            <Icon name={ICONS[state]} />
            <span>
              <span className="fr-sr-only">{STATES[state]} : </span>
              {words}
              {fix && (
                <>
                  {' – '}
                  <Link to={fix.to}>
                    {fix.label}
                    <span className="fr-sr-only"> pour {motif.name}</span>
                  </Link>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </li>
  )
}
