import type { UseQueryResult } from '@tanstack/react-query'
import { capitalised, fullMomentInWords } from '../../dates/words'
import { Waiting } from '../../ds/Waiting'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { useWorkplace } from '../session/workplace'

interface Told {
  what: string
  who: string
  details: string[]
}

interface HistoryProps<Entry> {
  entries: UseQueryResult<Entry[]>
  told: (entry: Entry) => Told
}

/** Who changed what, and when, newest first. */
export function History<Entry extends { at: string; change: string }>({ entries, told }: HistoryProps<Entry>) {
  const { organisation } = useWorkplace()
  return (
    <section aria-labelledby="historique" className="section">
      <h2 id="historique" className="fr-h4">
        Historique
      </h2>
      {entries.isPending && <Waiting lines={1} />}
      {entries.isError && <ProblemAlert error={entries.error} onRetry={entries.refetch} busy={entries.isFetching} />}
      {entries.data?.length === 0 && <p className="hint">Aucun changement.</p>}
      <ol className="history">
        {entries.data?.map((entry) => (
          <li key={`${entry.at} ${entry.change}`}>
            <EntryInWords at={fullMomentInWords(entry.at, organisation.zone)} {...told(entry)} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function EntryInWords({ at, what, who, details }: Told & { at: string }) {
  return (
    <>
      <p className="fr-mb-0">
        <strong>{what}</strong>
      </p>
      <p className="hint fr-text--sm fr-mb-0">
        {capitalised(at)}, par {who}
      </p>
      {details.map((sentence) => (
        <p key={sentence} className="fr-text--sm fr-mb-0 breakable">
          {sentence}
        </p>
      ))}
    </>
  )
}
