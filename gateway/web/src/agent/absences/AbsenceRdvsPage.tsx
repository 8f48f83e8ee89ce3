import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useLocation, useParams } from 'react-router'
import { Announcement } from '../../ds/Announcement'
import { Button } from '../../ds/Button'
import { Waiting } from '../../ds/Waiting'
import { PageHeading } from '../../shell/PageHeading'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { oneQuery, rdvsUnderQuery } from '../recurrence/occurrencesApi'
import { LISTS } from '../recurrence/paths'
import { SERVICE } from '../service'
import { RdvsUnderAbsence } from './RdvsUnderAbsence'
import { TreatedRdvs } from './TreatedRdvs'
import { treatAll, type Treated, type Treatment } from './treatment'

/** The RDVs under an indisponibilité that is kept: left at first, confirmed meanwhile, or reached by an occurrence that was moved. */
export function AbsenceRdvsPage() {
  const { id = '' } = useParams()
  const news = (useLocation().state as { news?: string } | null)?.news
  const client = useQueryClient()
  const absence = useQuery(oneQuery('absence', id))
  const rdvs = useQuery(rdvsUnderQuery(id))
  const [treatments, setTreatments] = useState<Record<string, Treatment>>({})
  const [busy, setBusy] = useState(false)
  const [treated, setTreated] = useState<Treated[] | null>(null)
  if (treated) return <TreatedRdvs treated={treated} title="Les rendez-vous sont traités" />
  const failed = [absence, rdvs].find((query) => query.isError)
  const treat = async () => {
    setBusy(true)
    setTreated(await treatAll(client, rdvs.data ?? [], treatments))
  }
  return (
    <div className="form-page">
      <p className="fr-mb-1w">
        <Link className="fr-link fr-icon-arrow-left-line fr-link--icon-left" to={LISTS.absence}>
          Indisponibilités
        </Link>
      </p>
      <PageHeading title="Rendez-vous sous l’indisponibilité" service={SERVICE} />
      {news && <Announcement severity="success" title={news} />}
      {absence.data && (
        <p>
          Indisponibilité : <strong>{absence.data.body.title}</strong>
        </p>
      )}
      {failed && <ProblemAlert error={failed.error} onRetry={failed.refetch} busy={failed.isFetching} />}
      {!failed && rdvs.isPending && <Waiting />}
      {rdvs.data?.length === 0 && <p className="empty">Aucun rendez-vous ne tombe pendant cette indisponibilité.</p>}
      {rdvs.data && rdvs.data.length > 0 && (
        <>
          <RdvsUnderAbsence rdvs={rdvs.data} treatments={treatments} onChange={setTreatments} />
          <div className="actions">
            <Button onClick={() => void treat()} busy={busy}>
              Traiter les rendez-vous
            </Button>
          </div>
        </>
      )}
    </div>
  )
}
