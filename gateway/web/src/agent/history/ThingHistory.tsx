import { useQuery } from '@tanstack/react-query'
import { useWorkplace } from '../session/workplace'
import { authorInWords, changeInWords, detailsInWords } from './changeWords'
import { History } from './History'
import { historyQuery, type Thing } from './historyApi'

/** What became of a motif, a lieu or the organisation. */
export function ThingHistory(thing: Thing) {
  const { organisation } = useWorkplace()
  const changes = useQuery(historyQuery(organisation.organisationId, thing))
  return (
    <History
      entries={changes}
      told={(change) => ({ what: changeInWords(change), who: authorInWords(change), details: detailsInWords(change) })}
    />
  )
}
