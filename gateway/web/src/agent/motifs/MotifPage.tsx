import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import type { Usage } from '../../api/configuration'
import { ButtonLink } from '../../ds/Button'
import { Waiting } from '../../ds/Waiting'
import { PageHeading } from '../../shell/PageHeading'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { motifQuery } from '../agentApi'
import { ThingHistory } from '../history/ThingHistory'
import { SERVICE } from '../service'
import { usageQuery } from '../usage'
import { MotifBadges } from './MotifBadges'
import { MotifForm } from './MotifForm'
import { duplicationPath, MOTIFS_PATH } from './paths'
import { RemovalSection } from './RemovalSection'
import type { SavedMotif } from './useSaveMotif'

export function NewMotifPage() {
  const title = 'Créer un motif'
  return (
    <>
      <BackToMotifs />
      <PageHeading title={title} service={`Motifs – ${SERVICE}`} />
      <MotifForm title={title} saved={null} usage={null} />
    </>
  )
}

/** One motif: its form, then what else can be done with it. */
export function MotifPage() {
  const { motifId = '' } = useParams()
  const motif = useQuery({ ...motifQuery(motifId), staleTime: 0, refetchOnWindowFocus: false })
  const usage = useQuery(usageQuery('motifs', motifId))
  if (motif.data && !usage.isPending) {
    const { body, etag } = motif.data
    return <Configured key={etag} saved={{ motif: body, etag: etag ?? '*' }} usage={usage.data ?? null} />
  }
  return (
    <>
      <BackToMotifs />
      <PageHeading title="Motif" service={SERVICE} />
      {motif.isError ? <ProblemAlert error={motif.error} onRetry={motif.refetch} busy={motif.isFetching} /> : <Waiting />}
    </>
  )
}

function Configured({ saved, usage }: { saved: SavedMotif; usage: Usage | null }) {
  const { motif } = saved
  const title = `Motif « ${motif.name} »`
  return (
    <>
      <BackToMotifs />
      <PageHeading title={title} service={`Motifs – ${SERVICE}`} />
      <p className="name-and-badges">
        <MotifBadges motif={motif} />
      </p>
      <MotifForm title={title} saved={saved} usage={usage} />
      <div className="form-page">
        <section aria-labelledby="duplication" className="section">
          <h2 id="duplication" className="fr-h4">
            Dupliquer
          </h2>
          <p>Pour proposer le même motif avec une autre durée, un autre type ou dans un autre service.</p>
          <ButtonLink priority="secondary" to={duplicationPath(motif.motifId)}>
            Dupliquer le motif
          </ButtonLink>
        </section>
        <RemovalSection saved={saved} />
        <ThingHistory of="motif" id={motif.motifId} />
      </div>
    </>
  )
}

export function BackToMotifs() {
  return (
    <p className="fr-mb-1w">
      <Link className="fr-link fr-icon-arrow-left-line fr-link--icon-left" to={MOTIFS_PATH}>
        Motifs
      </Link>
    </p>
  )
}
