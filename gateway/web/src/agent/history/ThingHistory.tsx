import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { Change } from '../../api/configuration'
import { useWorkplace } from '../session/workplace'
import { authorInWords, changeInWords, detailsInWords } from './changeWords'
import { History } from './History'
import { espaceHistoryQuery, historyQuery, type Thing } from './historyApi'

/** What became of a motif, a lieu or the organisation. */
export function ThingHistory(thing: Thing) {
  const { organisation } = useWorkplace()
  return <Changes changes={useQuery(historyQuery(organisation.organisationId, thing))} />
}

/** What became of the espace and its services. */
export function EspaceHistory({ espaceId }: { espaceId: string }) {
  return <Changes changes={useQuery(espaceHistoryQuery(espaceId))} />
}

function Changes({ changes }: { changes: UseQueryResult<Change[]> }) {
  return (
    <History
      entries={changes}
      told={(change) => ({ what: changeInWords(change), who: authorInWords(change), details: detailsInWords(change) })}
    />
  )
}
