import { useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import type { Agent } from '../../api/agents'
import { Button } from '../../ds/Button'
import { Table } from '../../ds/Table'
import { Tags } from '../../ds/Tags'
import { useWorkplace } from '../session/workplace'
import { filtered, filtersFrom } from './agentFilters'
import { AgentFiltersBar } from './AgentFiltersBar'
import { AgentBadges } from './AgentBadges'
import { isInvited, plural, serviceNames } from './agentWords'
import { LevelLabel } from './LevelLabel'
import { AGENTS_PATH } from './paths'

/** Members of the organisation; those who have not accepted yet are in the other tab. */
export function AgentsList({ agents }: { agents: Agent[] }) {
  const { me, organisation } = useWorkplace()
  const [params, setParams] = useSearchParams()
  const [search, setSearch] = useState('')
  const members = agents.filter((agent) => !isInvited(agent))
  const shown = filtered(members, filtersFrom(params), search)
  return (
    <>
      <AgentFiltersBar services={organisation.services} search={search} onSearch={setSearch} />
      <p role="status" className="fr-text--sm">
        {plural(shown.length, 'agent', 'agents')}
        {shown.length < members.length && ` sur ${members.length}`}
      </p>
      {shown.length === 0 && (
        <div className="empty">
          <p>Aucun agent ne correspond à cette recherche.</p>
          <Button
            priority="secondary"
            onClick={() => {
              setSearch('')
              setParams({}, { replace: true })
            }}
          >
            Voir tous les agents
          </Button>
        </div>
      )}
      {shown.length > 0 && (
        <Table
          caption="Agents de l’organisation"
          rows={shown}
          keyOf={({ agentId }) => agentId}
          columns={[
            {
              label: 'Nom',
              cell: (agent) => (
                <span className="name-and-badges">
                  <Link to={`${AGENTS_PATH}/${agent.agentId}`}>{agent.displayName}</Link>
                  <AgentBadges agent={agent} mine={agent.agentId === me.agentId} />
                </span>
              ),
            },
            { label: 'Adresse électronique', cell: ({ email }) => <span className="breakable">{email ?? 'Aucune'}</span> },
            { label: 'Services', cell: ({ serviceIds }) => <Tags label="Services" words={serviceNames(serviceIds, organisation.services)} /> },
            { label: 'Niveau', cell: ({ level, accueil }) => <LevelLabel level={level} accueil={accueil} /> },
          ]}
        />
      )}
    </>
  )
}
