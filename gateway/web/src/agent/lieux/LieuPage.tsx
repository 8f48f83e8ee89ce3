import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import type { Lieu } from '../../api/types'
import { Announcement } from '../../ds/Announcement'
import { Badge } from '../../ds/Badge'
import { Waiting } from '../../ds/Waiting'
import { PageHeading } from '../../shell/PageHeading'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { ThingHistory } from '../history/ThingHistory'
import { SERVICE } from '../service'
import { LieuForm } from './LieuForm'
import { lieuQuery } from './lieuxApi'
import { OpeningSection } from './OpeningSection'
import { LIEUX_PATH } from './paths'
import { RemovalSection } from './RemovalSection'

export function NewLieuPage() {
  const title = 'Ajouter un lieu'
  return (
    <div className="form-page">
      <BackToLieux />
      <PageHeading title={title} service={`Lieux – ${SERVICE}`} />
      <LieuForm title={title} saved={null} />
    </div>
  )
}

export function LieuPage() {
  const { lieuId = '' } = useParams()
  const lieu = useQuery({ ...lieuQuery(lieuId), refetchOnWindowFocus: false })
  const [done, setDone] = useState<{ title: string; at: number } | null>(null)
  if (!lieu.data) {
    return (
      <>
        <BackToLieux />
        <PageHeading title="Lieu" service={SERVICE} />
        {lieu.isError ? <ProblemAlert error={lieu.error} onRetry={lieu.refetch} busy={lieu.isFetching} /> : <Waiting />}
      </>
    )
  }
  const saved = { lieu: lieu.data.body, etag: lieu.data.etag ?? '*' }
  return (
    <div className="form-page">
      <BackToLieux />
      <PageHeading title={saved.lieu.name} service={`Lieux – ${SERVICE}`} />
      {!saved.lieu.open && (
        <p>
          <Badge severity="warning">Fermé</Badge>
        </p>
      )}
      {done && <Announcement key={done.at} severity="success" title={done.title} />}
      <LieuForm title={`Lieu « ${saved.lieu.name} »`} saved={saved} />
      <OpeningSection lieu={saved.lieu} onDone={(title) => setDone({ title, at: Date.now() })} />
      <RemovalSection saved={saved} />
      <ThingHistory of="lieu" id={saved.lieu.lieuId} />
    </div>
  )
}

export interface SavedLieu {
  lieu: Lieu
  etag: string
}

function BackToLieux() {
  return (
    <p className="fr-mb-1w">
      <Link className="fr-link fr-icon-arrow-left-line fr-link--icon-left" to={LIEUX_PATH}>
        Lieux
      </Link>
    </p>
  )
}
