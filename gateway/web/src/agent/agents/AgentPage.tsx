import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { Announcement } from '../../ds/Announcement'
import { Waiting } from '../../ds/Waiting'
import { PageHeading } from '../../shell/PageHeading'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { SERVICE } from '../service'
import { useWorkplace } from '../session/workplace'
import { AgentBadges } from './AgentBadges'
import { AgentHistory } from './AgentHistory'
import { agentQuery } from './agentsApi'
import { AgentServices } from './AgentServices'
import { ConversionSection } from './ConversionSection'
import { LevelSection } from './LevelSection'
import { AGENTS_PATH } from './paths'
import { RemovalSection } from './RemovalSection'
import { RenameSection } from './RenameSection'

/** One agent of the organisation; each part saves by itself, and says what it did at the top. */
export function AgentPage() {
  const { agentId = '' } = useParams()
  const { me, organisation } = useWorkplace()
  const query = useQuery({ ...agentQuery(organisation.organisationId, agentId), staleTime: 0 })
  const [done, setDone] = useState<{ title: string; at: number } | null>(null)
  const announce = (title: string) => setDone({ title, at: Date.now() })
  const agent = query.data

  if (!agent) {
    return (
      <>
        <PageHeading title="Agent" service={`Configuration – ${SERVICE}`} />
        {query.isError ? <ProblemAlert error={query.error} onRetry={query.refetch} busy={query.isFetching} /> : <Waiting />}
      </>
    )
  }
  const mine = agent.agentId === me.agentId
  return (
    <div className="form-page">
      <Link className="fr-link fr-icon-arrow-left-line fr-link--icon-left" to={AGENTS_PATH}>
        Agents
      </Link>
      <PageHeading title={agent.displayName} service={`Agents – ${SERVICE}`} />
      <p className="name-and-badges">
        <AgentBadges agent={agent} mine={mine} />
        {agent.email && <span className="breakable">{agent.email}</span>}
      </p>
      {agent.account === 'pending' && (
        <p className="hint">Un changement de son compte de connexion est en cours : il prendra effet dans quelques instants.</p>
      )}
      {done && <Announcement key={done.at} severity="success" title={done.title} />}
      {agent.intervenant ? (
        <RenameSection agent={agent} onDone={announce} />
      ) : (
        <LevelSection key={agent.version} agent={agent} mine={mine} onDone={announce} />
      )}
      <AgentServices agent={agent} />
      {!mine && <ConversionSection key={String(agent.intervenant)} agent={agent} onDone={announce} />}
      {!mine && <RemovalSection agent={agent} />}
      <AgentHistory agentId={agent.agentId} />
    </div>
  )
}
