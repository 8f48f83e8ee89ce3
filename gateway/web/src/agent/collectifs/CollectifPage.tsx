import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { asProblem } from '../../api/problem'
import { Button } from '../../ds/Button'
import { Waiting } from '../../ds/Waiting'
import { PageHeading } from '../../shell/PageHeading'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { rdvQuery } from '../agenda/agendaApi'
import { RdvFacts } from '../agenda/RdvFacts'
import { isCancelled } from '../agenda/rdvStatus'
import { NotFoundPage } from '../NotFoundPage'
import { SERVICE } from '../service'
import { CancelCollectifDialog } from './CancelCollectifDialog'
import { DescriptionForm } from './DescriptionForm'
import { nameOf, seatsInWords } from './collectifWords'
import { COLLECTIFS_PATH } from './paths'

/** One session: who takes part, its title and seats, and its cancellation. */
export function CollectifPage() {
  const { rdvId = '' } = useParams()
  const query = useQuery({ ...rdvQuery(rdvId), staleTime: 0 })
  const [cancelling, setCancelling] = useState(false)
  const rdv = query.data
  if (query.isError && [400, 404].includes(asProblem(query.error).status)) return <NotFoundPage />
  return (
    <div className="form-page">
      <p className="fr-mb-1w">
        <Link className="fr-link fr-icon-arrow-left-line fr-link--icon-left" to={COLLECTIFS_PATH}>
          RDV collectifs
        </Link>
      </p>
      <PageHeading title={rdv ? nameOf(rdv) : 'RDV collectif'} service={SERVICE} />
      {query.isPending && <Waiting />}
      {query.isError && <ProblemAlert error={query.error} onRetry={query.refetch} busy={query.isFetching} />}
      {rdv && (
        <>
          <p className="fr-text--bold">{seatsInWords(rdv)}</p>
          <RdvFacts rdv={rdv} />
          {!isCancelled(rdv) && (
            <>
              <DescriptionForm key={rdv.version} rdv={rdv} />
              <h2 className="fr-h5 fr-mt-4w">Annuler la séance</h2>
              <Button priority="secondary" icon="fr-icon-close-circle-line" onClick={() => setCancelling(true)}>
                Annuler ce RDV collectif
              </Button>
              <CancelCollectifDialog rdv={rdv} open={cancelling} onClose={() => setCancelling(false)} />
            </>
          )}
        </>
      )}
    </div>
  )
}
