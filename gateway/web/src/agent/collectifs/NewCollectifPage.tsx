import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { Alert } from '../../ds/Alert'
import { Waiting } from '../../ds/Waiting'
import { PageHeading } from '../../shell/PageHeading'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { colleaguesQuery, lieuxQuery, motifsQuery } from '../agentApi'
import { useBookableMotifs } from '../creneaux/useBookableMotifs'
import { SERVICE } from '../service'
import { useWorkplace } from '../session/workplace'
import { CollectifForm } from './CollectifForm'
import { COLLECTIFS_PATH } from './paths'

export function NewCollectifPage() {
  const { organisationId } = useWorkplace().organisation
  const motifs = useQuery(motifsQuery(organisationId))
  const lieux = useQuery(lieuxQuery(organisationId))
  const colleagues = useQuery(colleaguesQuery(organisationId))
  const bookable = useBookableMotifs(motifs.data, true)
  const failed = [motifs, lieux, colleagues].find((query) => query.isError)
  return (
    <div className="form-page">
      <p className="fr-mb-1w">
        <Link className="fr-link fr-icon-arrow-left-line fr-link--icon-left" to={COLLECTIFS_PATH}>
          RDV collectifs
        </Link>
      </p>
      <PageHeading title="Créer un RDV collectif" service={SERVICE} />
      {failed && <ProblemAlert error={failed.error} onRetry={failed.refetch} busy={failed.isFetching} />}
      {!failed && !(motifs.data && lieux.data && colleagues.data) && <Waiting />}
      {motifs.data && bookable.length === 0 && (
        <Alert severity="info" title="Aucun motif collectif" titleAs="h2">
          <p>Un administrateur crée d’abord un motif en choisissant « Rendez-vous collectif », dans Configuration, Motifs.</p>
        </Alert>
      )}
      {bookable.length > 0 && lieux.data && colleagues.data && (
        <CollectifForm motifs={bookable} lieux={lieux.data.filter(({ open }) => open)} colleagues={colleagues.data} />
      )}
    </div>
  )
}
