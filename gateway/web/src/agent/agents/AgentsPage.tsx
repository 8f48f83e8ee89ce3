import { useQuery } from '@tanstack/react-query'
import { useLocation, useSearchParams } from 'react-router'
import { ButtonLink } from '../../ds/Button'
import { Alert } from '../../ds/Alert'
import { Tabs } from '../../ds/Tabs'
import { Waiting } from '../../ds/Waiting'
import { PageHeading } from '../../shell/PageHeading'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { SERVICE } from '../service'
import { useWorkplace } from '../session/workplace'
import { AgentsList } from './AgentsList'
import { agentsQuery, invitationsQuery } from './agentsApi'
import { InvitationsList } from './InvitationsList'
import { AGENTS_PATH, type AgentNews } from './paths'

const INVITATIONS = 'invitations'

export function AgentsPage() {
  const { organisation } = useWorkplace()
  const [params, setParams] = useSearchParams()
  const agents = useQuery(agentsQuery(organisation.organisationId))
  const invitations = useQuery(invitationsQuery(organisation.organisationId))
  const news = (useLocation().state as { news?: AgentNews } | null)?.news
  const failed = [agents, invitations].find((query) => query.isError)
  const tab = params.get('onglet') === INVITATIONS ? INVITATIONS : 'agents'

  return (
    <>
      <div className="page-head">
        <PageHeading title="Agents" service={`Configuration – ${SERVICE}`} />
        <div className="actions">
          <ButtonLink to={`${AGENTS_PATH}/nouveau`} icon="fr-icon-add-line">
            Ajouter un agent
          </ButtonLink>
          <ButtonLink to={`${AGENTS_PATH}/plusieurs`} priority="secondary">
            Inviter plusieurs agents
          </ButtonLink>
        </div>
      </div>
      {news && (
        <Alert severity={news.severity ?? 'success'} title={news.title} announced>
          {news.detail && <p>{news.detail}</p>}
        </Alert>
      )}
      {failed && <ProblemAlert error={failed.error} onRetry={failed.refetch} busy={failed.isFetching} />}
      {(agents.isPending || invitations.isPending) && <Waiting />}
      {agents.data && invitations.data && (
        <Tabs
          label="Agents et invitations"
          current={tab}
          onSelect={(id) => setParams(id === INVITATIONS ? { onglet: id } : {}, { replace: true })}
          tabs={[
            { id: 'agents', label: 'Agents', errorCount: 0, panel: <AgentsList agents={agents.data} /> },
            {
              id: INVITATIONS,
              label: `Invitations en attente (${invitations.data.length})`,
              errorCount: 0,
              panel: <InvitationsList invitations={invitations.data} />,
            },
          ]}
        />
      )}
    </>
  )
}
