import { useQuery } from '@tanstack/react-query'
import { fullMomentInWords, capitalised } from '../../dates/words'
import { Waiting } from '../../ds/Waiting'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { useWorkplace } from '../session/workplace'
import { historyQuery } from './agentsApi'
import { actorInWords, changesInWords } from './historyWords'

/** Who changed what of the agent, and when, newest first. */
export function AgentHistory({ agentId }: { agentId: string }) {
  const { organisation } = useWorkplace()
  const history = useQuery(historyQuery(organisation.organisationId, agentId))
  return (
    <section aria-labelledby="historique" className="section">
      <h2 id="historique" className="fr-h4">
        Historique
      </h2>
      {history.isPending && <Waiting lines={1} />}
      {history.isError && <ProblemAlert error={history.error} onRetry={history.refetch} busy={history.isFetching} />}
      {history.data?.length === 0 && <p className="hint">Aucun changement.</p>}
      <ol className="history">
        {history.data?.map((entry) => (
          <li key={`${entry.at} ${entry.change}`}>
            <p className="fr-mb-0">
              <strong>{entry.change}</strong>
            </p>
            <p className="hint fr-text--sm fr-mb-0">
              {capitalised(fullMomentInWords(entry.at, organisation.zone))}, par {actorInWords(entry)}
            </p>
            {changesInWords(entry, organisation.services).map((sentence) => (
              <p key={sentence} className="fr-text--sm fr-mb-0">
                {sentence}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}
