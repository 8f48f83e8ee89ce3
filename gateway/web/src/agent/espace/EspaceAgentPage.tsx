import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { Announcement } from '../../ds/Announcement'
import { Waiting } from '../../ds/Waiting'
import { PageHeading } from '../../shell/PageHeading'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { AgentBadges } from '../agents/AgentBadges'
import { organisationsQuery } from '../agentApi'
import { NotFoundPage } from '../NotFoundPage'
import { SERVICE } from '../service'
import { useWorkplace } from '../session/workplace'
import { AdminEspaceSection } from './AdminEspaceSection'
import { espaceAgentsQuery } from './espaceApi'
import { ESPACE_AGENTS_PATH, rolesInWords } from './EspaceAgentsPage'
import { ServicesSection } from './ServicesSection'

/** What only the admin d'espace may change of an agent (S29). */
export function EspaceAgentPage() {
  const { agentId } = useParams()
  const { me, organisation } = useWorkplace()
  const agents = useQuery(espaceAgentsQuery(organisation.espaceId))
  const organisations = useQuery(organisationsQuery)
  const [done, setDone] = useState<{ title: string; at: number } | null>(null)
  const announce = (title: string) => setDone({ title, at: Date.now() })
  const agent = agents.data?.find((one) => one.agentId === agentId)

  if (agents.data && !agent) return <NotFoundPage />
  if (!agent) {
    return (
      <>
        <PageHeading title="Agent de l’espace" service={SERVICE} />
        {agents.isError ? <ProblemAlert error={agents.error} onRetry={agents.refetch} busy={agents.isFetching} /> : <Waiting />}
      </>
    )
  }
  return (
    <div className="form-page">
      <Link className="fr-link fr-icon-arrow-left-line fr-link--icon-left" to={ESPACE_AGENTS_PATH}>
        Agents de l’espace
      </Link>
      <PageHeading title={agent.displayName} service={`Espace admin – ${SERVICE}`} />
      <p className="name-and-badges">
        <AgentBadges agent={agent} mine={agent.agentId === me.agentId} />
        {agent.email && <span className="breakable">{agent.email}</span>}
      </p>
      {done && <Announcement key={done.at} severity="success" title={done.title} />}
      <section aria-labelledby="organisations" className="section">
        <h2 id="organisations" className="fr-h4">
          Organisations
        </h2>
        {agent.roles.length === 0 && <p>Aucune.</p>}
        <ul>
          {rolesInWords(agent, organisations.data ?? []).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </section>
      <ServicesSection key={`services ${agent.version}`} agent={agent} onDone={announce} />
      {!agent.intervenant && <AdminEspaceSection agent={agent} onDone={announce} />}
    </div>
  )
}
