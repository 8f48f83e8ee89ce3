import type { Seance } from '../../api/types'
import { capitalised, durationInWords, fullMomentInWords } from '../../dates/words'
import { ButtonLink } from '../../ds/Button'
import { LieuAddress } from '../LieuAddress'
import { seatsInWords } from './seanceWords'

interface SeanceCardsProps {
  seances: Seance[]
  pathOf: (rdvId: string) => string
}

/** Sessions with seats left, each with its date, its lieu and the way to sign up. */
export function SeanceCards({ seances, pathOf }: SeanceCardsProps) {
  return (
    <ul className="cards">
      {seances.map(({ rdvId, start, end, zone, title, lieu, ...seats }) => (
        <li key={rdvId} className="card">
          <h2 className="fr-h6 fr-mb-1v">{capitalised(fullMomentInWords(start, zone))}</h2>
          {title && <p className="fr-mb-1v fr-text--bold">{title}</p>}
          <p className="fr-mb-1w">
            {durationInWords((Date.parse(end) - Date.parse(start)) / 60_000)} · <strong>{seatsInWords(seats)}</strong>
          </p>
          {lieu && (
            <>
              <p className="fr-mb-0">{lieu.name}</p>
              <LieuAddress lieu={lieu} />
            </>
          )}
          <ButtonLink to={pathOf(rdvId)} className="fr-mt-2w">
            S’inscrire<span className="fr-sr-only"> à la séance du {fullMomentInWords(start, zone)}</span>
          </ButtonLink>
        </li>
      ))}
    </ul>
  )
}
