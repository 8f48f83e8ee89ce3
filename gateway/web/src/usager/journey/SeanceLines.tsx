import { useQuery } from '@tanstack/react-query'
import { capitalised, fullMomentInWords } from '../../dates/words'
import { seanceQuery } from '../publicApi'
import { journeyPath, type Journey } from './journey'
import { Line } from './RecapLine'

/** The session chosen: where and when. */
export function SeanceLines({ journey }: { journey: Journey }) {
  const { motifId, seanceId, accepted } = journey.choice
  const seance = useQuery({ ...seanceQuery(seanceId ?? ''), enabled: seanceId !== null }).data
  if (!seance) return null
  const { start, zone, title, lieu } = seance
  return (
    <>
      <Line label="Séance" to={journeyPath(journey, { motifId, accepted })} change="la séance">
        {capitalised(fullMomentInWords(start, zone))}
        {title && <span className="recap-line__detail">{title}</span>}
      </Line>
      {lieu && (
        <div className="recap-line">
          <dt>Lieu</dt>
          <dd>
            {lieu.name}
            <span className="recap-line__detail">
              {lieu.street}, {lieu.postalCode} {lieu.city}
            </span>
          </dd>
        </div>
      )}
    </>
  )
}
