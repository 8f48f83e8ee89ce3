import type { AgentRdv } from '../../api/types'
import { capitalised, fullMomentInWords, hourInWords } from '../../dates/words'
import { Badge } from '../../ds/Badge'
import { telephoneInWords } from '../../usager/session/proof'
import { useWorkplace } from '../session/workplace'
import { useStatusLook } from './useLook'

export function RdvFacts({ rdv }: { rdv: AgentRdv }) {
  const { zone } = useWorkplace().organisation
  const { label, severity } = useStatusLook(rdv)
  return (
    <>
      <p role="status">
        <Badge severity={severity}>{label}</Badge>
      </p>
      <dl className="facts">
        <div>
          <dt>Date et heure</dt>
          <dd>
            {capitalised(fullMomentInWords(rdv.start, zone))}, jusqu’à {hourInWords(rdv.end, zone)}
          </dd>
        </div>
        <div>
          <dt>Motif</dt>
          <dd>{rdv.motifName ?? 'Motif inconnu'}</dd>
        </div>
        {rdv.lieuName && (
          <div>
            <dt>Lieu</dt>
            <dd>{rdv.lieuName}</dd>
          </div>
        )}
        <div>
          <dt>{rdv.agents.length > 1 ? 'Agents' : 'Agent'}</dt>
          <dd>{rdv.agents.map(({ displayName }) => displayName).join(', ')}</dd>
        </div>
        {rdv.usagers.map(({ firstName, lastName, telephone, email }) => (
          <div key={`${firstName} ${lastName}`}>
            <dt>
              {firstName} {lastName}
            </dt>
            <dd>
              {telephone && <a href={`tel:${telephone.replace(/\s/g, '')}`}>{telephoneInWords(telephone)}</a>}
              {telephone && email && <br />}
              {email && <a href={`mailto:${email}`}>{email}</a>}
              {!telephone && !email && 'Aucun moyen de contact'}
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
