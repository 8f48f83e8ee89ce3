import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Navigate, useLocation } from 'react-router'
import { asProblem } from '../api/problem'
import { Waiting } from '../ds/Waiting'
import { OperateurApp } from '../operateur/OperateurApp'
import { Layout } from '../shell/Layout'
import { PageHeading } from '../shell/PageHeading'
import { ProblemAlert } from '../shell/ProblemAlert'
import { meQuery, organisationsQuery, sessionQuery } from './agentApi'
import { SERVICE, TAGLINE } from './service'
import { AgentMenu } from './session/AgentMenu'
import { AgentTools } from './session/AgentTools'
import { InvitationRefusedPage } from './session/InvitationRefusedPage'
import { NoOrganisationPage } from './session/NoOrganisationPage'
import { OrganisationChoicePage } from './session/OrganisationChoicePage'
import { SignInPage } from './session/SignInPage'
import { useChosenOrganisation } from './session/useChosenOrganisation'
import { WorkplaceContext, workplaceOf } from './session/workplace'
import { Workspace } from './Workspace'

/** Decides who sees what: sign-in, the opérateur's pages, choice of an organisation, then the agents' pages. */
export function AgentApp() {
  const session = useQuery(sessionQuery)
  const signedIn = session.data?.authenticated ?? false
  const me = useQuery({ ...meQuery, enabled: signedIn })
  const organisations = useQuery({ ...organisationsQuery, enabled: me.isSuccess })
  const chosen = useChosenOrganisation(organisations.data ?? [])
  const onOperateurPages = /^\/operateur(\/|$)/.test(useLocation().pathname)
  const failed = [session, me, organisations].find((query) => query.isError)
  const expired = failed && asProblem(failed.error).status === 401

  if (asProblem(me.error).is('invitation-expiree')) return <Frame page={<InvitationRefusedPage />} />
  if (expired || (session.data && !signedIn)) return <Frame page={<SignInPage />} />
  if (!me.data || !organisations.data) {
    return (
      <Frame
        page={
          <>
            <PageHeading title="Espace agent" service="Rendez-vous" />
            {failed ? <ProblemAlert error={failed.error} onRetry={failed.refetch} busy={failed.isFetching} /> : <Waiting />}
          </>
        }
      />
    )
  }
  const { agentId, operateur } = me.data
  if (onOperateurPages) return <OperateurApp me={me.data} />
  if (agentId === null && operateur) return <Navigate to="/operateur" replace />

  const tools = <AgentTools me={me.data} organisation={chosen} several={organisations.data.length > 1} />
  if (organisations.data.length === 0 || agentId === null) return <Frame tools={tools} page={<NoOrganisationPage />} />
  if (!chosen) return <Frame tools={tools} page={<OrganisationChoicePage me={me.data} organisations={organisations.data} />} />
  return (
    <WorkplaceContext value={workplaceOf({ ...me.data, agentId }, chosen)}>
      <Layout service={SERVICE} tagline={TAGLINE} home="/agent" tools={tools} menu={<AgentMenu />} wide>
        <Workspace key={chosen.organisationId} organisations={organisations.data} />
      </Layout>
    </WorkplaceContext>
  )
}

function Frame({ page, tools }: { page: ReactNode; tools?: ReactNode }) {
  return (
    <Layout service={SERVICE} tagline={TAGLINE} home="/agent" tools={tools}>
      {page}
    </Layout>
  )
}
