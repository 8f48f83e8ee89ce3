import { useQuery } from '@tanstack/react-query'
import { History } from '../history/History'
import { useWorkplace } from '../session/workplace'
import { historyQuery } from './agentsApi'
import { actorInWords, changesInWords } from './historyWords'

/** What became of the agent. */
export function AgentHistory({ agentId }: { agentId: string }) {
  const { organisation } = useWorkplace()
  const changes = useQuery(historyQuery(organisation.organisationId, agentId))
  return (
    <History
      entries={changes}
      told={(entry) => ({ what: entry.change, who: actorInWords(entry), details: changesInWords(entry, organisation.services) })}
    />
  )
}
