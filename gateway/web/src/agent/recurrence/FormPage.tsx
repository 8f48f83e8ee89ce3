import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link, useParams, useSearchParams } from 'react-router'
import { dayFrom } from '../../dates/dates'
import { fullDayInWords } from '../../dates/words'
import { Waiting } from '../../ds/Waiting'
import { PageHeading } from '../../shell/PageHeading'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { SERVICE } from '../service'
import { MoveOccurrenceForm } from './MoveOccurrenceForm'
import { oneQuery, type Kept, type Kind, type Scope, type Target } from './occurrencesApi'
import { useReturn } from './useReturn'

interface FormParts<K extends Kind> {
  /** What fills the form: the thing itself, or the one that is copied. */
  model: Kept[K] | null
  /** What is changed; null for a new one. */
  target: Target | null
  scope: Exclude<Scope, 'une'>
}

interface FormPageProps<K extends Kind> {
  kind: K
  titles: { create: string; change: string }
  form: (parts: FormParts<K>) => ReactNode
}

/** What its address says: a new one, a copy, all of one, one from an occurrence on, or one occurrence. */
export function FormPage<K extends Kind>({ kind, titles, form }: FormPageProps<K>) {
  const { id } = useParams()
  const back = useReturn(kind)
  const [params] = useSearchParams()
  const copied = params.get('modele')
  const known = id ?? copied
  const query = useQuery({ ...oneQuery<K>(kind, known ?? ''), enabled: known !== null && known !== undefined })
  const day = params.get('jour')
  const scope = day ? ((params.get('portee') as Scope | null) ?? 'toutes') : 'toutes'
  const occurrence = dayFrom(day)
  const target = id ? { id, etag: query.data?.etag ?? null, day } : null
  const title = id ? titles.change : titles.create
  return (
    <div className="form-page">
      <p className="fr-mb-1w">
        <Link className="fr-link fr-icon-arrow-left-line fr-link--icon-left" to={back.to}>
          {back.label}
        </Link>
      </p>
      <PageHeading title={title} service={SERVICE} />
      {query.isError && <ProblemAlert error={query.error} onRetry={query.refetch} busy={query.isFetching} />}
      {known && query.isPending && <Waiting />}
      {occurrence && query.data && (
        <p>
          {scope === 'une' ? 'Seule l’occurrence du ' : 'Les occurrences à partir du '}
          <strong>{fullDayInWords(occurrence)}</strong> {scope === 'une' ? 'est modifiée.' : 'sont modifiées.'}
        </p>
      )}
      {(!known || query.data) &&
        (target && scope === 'une' && query.data ? (
          <MoveOccurrenceForm kind={kind} target={target} kept={query.data.body} />
        ) : (
          form({ model: query.data?.body ?? null, target, scope: scope === 'suivantes' ? 'suivantes' : 'toutes' })
        ))}
    </div>
  )
}
