import { useQuery } from '@tanstack/react-query'
import { useLocation } from 'react-router'
import { Announcement } from '../../ds/Announcement'
import { ButtonLink } from '../../ds/Button'
import { Waiting } from '../../ds/Waiting'
import { PageHeading } from '../../shell/PageHeading'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { motifsQuery } from '../agentApi'
import { SERVICE } from '../service'
import { useWorkplace } from '../session/workplace'
import { MotifsList } from './MotifsList'
import { MOTIFS_PATH } from './paths'

export function MotifsPage() {
  const { organisation } = useWorkplace()
  const motifs = useQuery({ ...motifsQuery(organisation.organisationId), staleTime: 0 })
  const { state, key } = useLocation()
  const news = (state as { news?: string } | null)?.news
  return (
    <>
      <div className="page-head">
        <PageHeading title="Motifs" service={`Configuration – ${SERVICE}`} />
        <ButtonLink to={`${MOTIFS_PATH}/nouveau`} icon="fr-icon-add-line">
          Créer un motif
        </ButtonLink>
      </div>
      {news && <Announcement key={key} severity="success" title={news} />}
      {motifs.isError && <ProblemAlert error={motifs.error} onRetry={motifs.refetch} busy={motifs.isFetching} />}
      {motifs.isPending && <Waiting />}
      {motifs.data && <MotifsList motifs={motifs.data} />}
    </>
  )
}
