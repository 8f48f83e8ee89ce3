import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { Waiting } from '../../ds/Waiting'
import { PageHeading } from '../../shell/PageHeading'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { motifQuery } from '../agentApi'
import { SERVICE } from '../service'
import { MotifForm } from './MotifForm'

/** Creation without an id in the address, else change of one motif. */
export function MotifPage() {
  const { motifId } = useParams()
  const motif = useQuery({ ...motifQuery(motifId ?? ''), enabled: motifId !== undefined, staleTime: 0, refetchOnWindowFocus: false })
  if (motifId === undefined) return <MotifForm saved={null} />
  if (motif.data) return <MotifForm key={motif.data.etag} saved={{ motif: motif.data.body, etag: motif.data.etag ?? '*' }} />
  return (
    <>
      <PageHeading title="Motif" service={SERVICE} />
      {motif.isError ? <ProblemAlert error={motif.error} onRetry={motif.refetch} busy={motif.isFetching} /> : <Waiting />}
    </>
  )
}
