import { useQuery } from '@tanstack/react-query'
import { Link, useLocation } from 'react-router'
import { TYPE_IN_WORDS } from '../../api/motifWords'
import type { Motif } from '../../api/types'
import { durationInWords } from '../../dates/words'
import { Alert } from '../../ds/Alert'
import { Badge } from '../../ds/Badge'
import { ButtonLink } from '../../ds/Button'
import { Table } from '../../ds/Table'
import { Waiting } from '../../ds/Waiting'
import { PageHeading } from '../../shell/PageHeading'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { motifsQuery } from '../agentApi'
import { SERVICE } from '../service'
import { useWorkplace } from '../session/workplace'

const path = ({ motifId }: Motif) => `/agent/configuration/motifs/${motifId}`

export function MotifsPage() {
  const { organisation } = useWorkplace()
  const motifs = useQuery(motifsQuery(organisation.organisationId))
  const saved = (useLocation().state as { saved?: string } | null)?.saved
  const publicPath = `/org/${organisation.numero}/${organisation.slug}`
  return (
    <>
      <div className="agenda-head">
        <PageHeading title="Motifs" service={`Configuration – ${SERVICE}`} />
        <ButtonLink to="/agent/configuration/motifs/nouveau" icon="fr-icon-add-line">
          Créer un motif
        </ButtonLink>
      </div>
      {saved && <Alert severity="success" title={`Le motif « ${saved} » est enregistré`} announced />}
      <p>
        Page de réservation à donner aux usagers : <a href={publicPath}>{organisation.publicLink || publicPath}</a>
      </p>
      {motifs.isError && <ProblemAlert error={motifs.error} onRetry={motifs.refetch} busy={motifs.isFetching} />}
      {motifs.isPending && <Waiting />}
      {motifs.data?.length === 0 && (
        <p className="empty">Aucun motif. Un motif dit pourquoi un usager vient, combien de temps et pour quel service.</p>
      )}
      {motifs.data && motifs.data.length > 0 && (
        <Table
          caption={motifs.data.length > 1 ? `${motifs.data.length} motifs` : 'Un motif'}
          rows={motifs.data}
          keyOf={({ motifId }) => motifId}
          columns={[
            {
              label: 'Nom',
              cell: (motif) => (
                <span className="motif-name">
                  <ColourDot colour={motif.color} />
                  <Link to={path(motif)}>{motif.name}</Link>
                </span>
              ),
            },
            {
              label: 'Réservation',
              cell: ({ online }) =>
                online ? <Badge severity="success">En ligne</Badge> : <Badge noIcon>Hors ligne</Badge>,
            },
            { label: 'Service', cell: ({ serviceName }) => serviceName },
            { label: 'Type', cell: ({ type }) => TYPE_IN_WORDS[type] },
            { label: 'Durée', cell: ({ durationMin }) => durationInWords(durationMin) },
          ]}
        />
      )}
    </>
  )
}

function ColourDot({ colour }: { colour: string }) {
  return (
    <svg className="motif-dot" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <circle cx="8" cy="8" r="7" fill={colour} />
    </svg>
  )
}
