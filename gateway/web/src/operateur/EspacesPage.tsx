import { useQuery } from '@tanstack/react-query'
import { plural } from '../agent/agents/agentWords'
import { ButtonLink } from '../ds/Button'
import { Table } from '../ds/Table'
import { Tags } from '../ds/Tags'
import { Waiting } from '../ds/Waiting'
import { PageHeading } from '../shell/PageHeading'
import { ProblemAlert } from '../shell/ProblemAlert'
import { espacesQuery } from './operateurApi'
import { OPERATEUR_PATH, SERVICE } from './paths'

export function EspacesPage() {
  const espaces = useQuery(espacesQuery)
  return (
    <>
      <div className="page-head">
        <PageHeading title="Espaces" service={SERVICE} />
        <ButtonLink to={`${OPERATEUR_PATH}/espaces/nouveau`} icon="fr-icon-add-line">
          Créer un espace
        </ButtonLink>
      </div>
      {espaces.isError && <ProblemAlert error={espaces.error} onRetry={espaces.refetch} busy={espaces.isFetching} />}
      {espaces.isPending && <Waiting />}
      {espaces.data?.length === 0 && <p className="empty">Aucun espace. Un espace réunit les organisations d’un territoire.</p>}
      {espaces.data && espaces.data.length > 0 && (
        <Table
          caption={plural(espaces.data.length, 'espace', 'espaces')}
          rows={espaces.data}
          keyOf={({ espaceId }) => espaceId}
          columns={[
            { label: 'Nom', cell: ({ name }) => name },
            { label: 'Département', cell: ({ departement }) => departement },
            { label: 'Services', cell: ({ services }) => <Tags label="Services" words={services.map(({ name }) => name)} /> },
          ]}
        />
      )}
    </>
  )
}
