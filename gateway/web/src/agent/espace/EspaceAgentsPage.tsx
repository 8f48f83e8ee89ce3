import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import type { EspaceAgent } from '../../api/agents'
import type { Organisation } from '../../api/types'
import { Input } from '../../ds/fields'
import { Table } from '../../ds/Table'
import { Tags } from '../../ds/Tags'
import { Waiting } from '../../ds/Waiting'
import { PageHeading } from '../../shell/PageHeading'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { AgentBadges } from '../agents/AgentBadges'
import { matchesSearch, plural, serviceNames } from '../agents/agentWords'
import { levelInWords } from '../agents/levels'
import { organisationsQuery } from '../agentApi'
import { SERVICE } from '../service'
import { useWorkplace } from '../session/workplace'
import { espaceAgentsQuery } from './espaceApi'

export const ESPACE_AGENTS_PATH = '/agent/espace/agents'

/** « Basique dans Mairie de Sète », one line per organisation; the name alone for one of another espace. */
export function rolesInWords({ roles }: EspaceAgent, organisations: Organisation[]): string[] {
  return roles.map(({ organisationId, level, accueil }) => {
    const name = organisations.find((one) => one.organisationId === organisationId)?.name ?? 'une autre organisation'
    return `${name} : ${levelInWords(level, accueil).toLowerCase()}`
  })
}

export function EspaceAgentsPage() {
  const { me, organisation } = useWorkplace()
  const agents = useQuery(espaceAgentsQuery(organisation.espaceId))
  const organisations = useQuery(organisationsQuery)
  const [search, setSearch] = useState('')
  const shown = agents.data?.filter((agent) => matchesSearch(agent, search)) ?? []
  return (
    <>
      <PageHeading title="Agents de l’espace" service={`Espace admin – ${SERVICE}`} />
      {agents.isError && <ProblemAlert error={agents.error} onRetry={agents.refetch} busy={agents.isFetching} />}
      {agents.isPending && <Waiting />}
      {agents.data && (
        <>
          <form className="filters" role="search" aria-label="Filtrer les agents" onSubmit={(event) => event.preventDefault()}>
            <Input
              id="recherche"
              type="search"
              label="Rechercher"
              placeholder="Nom ou adresse électronique"
              autoComplete="off"
              value={search}
              onChange={(event) => setSearch(event.target.value)}
            />
          </form>
          <p role="status" className="fr-text--sm">
            {plural(shown.length, 'agent', 'agents')}
          </p>
        </>
      )}
      {agents.data && shown.length === 0 && <p className="empty">Aucun agent ne correspond à cette recherche.</p>}
      {shown.length > 0 && (
        <Table
          caption="Agents de toutes les organisations de l’espace"
          rows={shown}
          keyOf={({ agentId }) => agentId}
          columns={[
            {
              label: 'Nom',
              cell: (agent) => (
                <span className="name-and-badges">
                  <Link to={`${ESPACE_AGENTS_PATH}/${agent.agentId}`}>{agent.displayName}</Link>
                  <AgentBadges agent={agent} mine={agent.agentId === me.agentId} />
                </span>
              ),
            },
            { label: 'Adresse électronique', cell: ({ email }) => <span className="breakable">{email ?? 'Aucune'}</span> },
            { label: 'Services', cell: ({ serviceIds }) => <Tags label="Services" words={serviceNames(serviceIds, organisation.services)} /> },
            { label: 'Organisations', cell: (agent) => rolesInWords(agent, organisations.data ?? []).map((words) => <span key={words} className="sentence">{words}</span>) },
          ]}
        />
      )}
    </>
  )
}
