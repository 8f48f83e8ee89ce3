import { useQuery } from '@tanstack/react-query'
import { Link, useLocation } from 'react-router'
import type { Lieu } from '../../api/types'
import { Announcement } from '../../ds/Announcement'
import { Badge } from '../../ds/Badge'
import { ButtonLink } from '../../ds/Button'
import { Table } from '../../ds/Table'
import { Waiting } from '../../ds/Waiting'
import { PageHeading } from '../../shell/PageHeading'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { lieuxQuery } from '../agentApi'
import { SERVICE } from '../service'
import { useWorkplace } from '../session/workplace'
import { adresseInWords } from './lieuForm'
import { lieuPath, LIEUX_PATH } from './paths'

export function LieuxPage() {
  const { organisation } = useWorkplace()
  const lieux = useQuery({ ...lieuxQuery(organisation.organisationId), staleTime: 0 })
  const { state, key } = useLocation()
  const news = (state as { news?: string } | null)?.news
  return (
    <>
      <div className="page-head">
        <PageHeading title="Lieux" service={`Configuration – ${SERVICE}`} />
        <ButtonLink to={`${LIEUX_PATH}/nouveau`} icon="fr-icon-add-line">
          Ajouter un lieu
        </ButtonLink>
      </div>
      {news && <Announcement key={key} severity="success" title={news} />}
      {lieux.isError && <ProblemAlert error={lieux.error} onRetry={lieux.refetch} busy={lieux.isFetching} />}
      {lieux.isPending && <Waiting />}
      {lieux.data?.length === 0 && (
        <div className="empty">
          <p>Aucun lieu. Un lieu est l’adresse où vos agents reçoivent ; elle est donnée à l’usager dans chaque message.</p>
          <ButtonLink to={`${LIEUX_PATH}/nouveau`}>Ajouter le premier lieu</ButtonLink>
        </div>
      )}
      {lieux.data && lieux.data.length > 0 && <LieuxTable lieux={lieux.data} />}
    </>
  )
}

function LieuxTable({ lieux }: { lieux: Lieu[] }) {
  return (
    <Table
      caption={lieux.length > 1 ? `${lieux.length} lieux` : 'Un lieu'}
      rows={lieux}
      keyOf={({ lieuId }) => lieuId}
      columns={[
        {
          label: 'Nom',
          cell: (lieu) => (
            <span className="name-and-badges">
              <Link to={lieuPath(lieu.lieuId)}>{lieu.name}</Link>
              {!lieu.open && <Badge severity="warning">Fermé</Badge>}
            </span>
          ),
        },
        { label: 'Adresse', cell: adresseInWords },
        { label: 'Téléphone', cell: ({ telephone }) => telephone ?? 'Celui de l’organisation' },
        { label: 'Accès PMR', cell: ({ pmr }) => (pmr ? 'Accessible' : 'Non garanti') },
      ]}
    />
  )
}
