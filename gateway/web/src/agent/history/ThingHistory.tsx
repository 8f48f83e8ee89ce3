import { useQuery } from '@tanstack/react-query'
import { capitalised, fullMomentInWords } from '../../dates/words'
import { Waiting } from '../../ds/Waiting'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { useWorkplace } from '../session/workplace'
import { authorInWords, changeInWords, detailsInWords } from './changeWords'
import { historyQuery, type Thing } from './historyApi'

/** Who changed what of a motif, a lieu or the organisation, newest first. */
export function ThingHistory(thing: Thing) {
  const { organisation } = useWorkplace()
  const history = useQuery(historyQuery(organisation.organisationId, thing))
  return (
    <section aria-labelledby="historique" className="section">
      <h2 id="historique" className="fr-h4">
        Historique
      </h2>
      {history.isPending && <Waiting lines={1} />}
      {history.isError && <ProblemAlert error={history.error} onRetry={history.refetch} busy={history.isFetching} />}
      {history.data?.length === 0 && <p className="hint">Aucun changement.</p>}
      <ol className="history">
        {history.data?.map((change) => (
          <li key={`${change.at} ${change.change}`}>
            <p className="fr-mb-0">
              <strong>{changeInWords(change)}</strong>
            </p>
            <p className="hint fr-text--sm fr-mb-0">
              {capitalised(fullMomentInWords(change.at, organisation.zone))}, par {authorInWords(change)}
            </p>
            {detailsInWords(change).map((sentence) => (
              <p key={sentence} className="fr-text--sm fr-mb-0 breakable">
                {sentence}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}
