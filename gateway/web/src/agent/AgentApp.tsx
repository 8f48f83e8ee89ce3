import { useQuery } from '@tanstack/react-query'
import { Navigate, Route, Routes } from 'react-router'
import { asProblem } from '../api/problem'
import { Waiting } from '../ds/Waiting'
import { Layout } from '../shell/Layout'
import { PageHeading } from '../shell/PageHeading'
import { ProblemAlert } from '../shell/ProblemAlert'
import { AgendaPage } from './agenda/AgendaPage'
import { meQuery, organisationsQuery, sessionQuery } from './agentApi'
import { MotifPage } from './motifs/MotifPage'
import { MotifsPage } from './motifs/MotifsPage'
import { NotFoundPage } from './NotFoundPage'
import { NewPlagePage } from './plages/NewPlagePage'
import { PlagesPage } from './plages/PlagesPage'
import { SERVICE } from './service'
import { AgentMenu } from './session/AgentMenu'
import { AgentTools } from './session/AgentTools'
import { NoOrganisationPage } from './session/NoOrganisationPage'
import { OrganisationChoicePage } from './session/OrganisationChoicePage'
import { SignInPage } from './session/SignInPage'
import { useChosenOrganisation } from './session/useChosenOrganisation'
import { WorkplaceContext, workplaceOf } from './session/workplace'

const TAGLINE = 'Rendez-vous de service public'

/** Decides who sees what: sign-in, choice of an organisation, then the pages. */
export function AgentApp() {
  const session = useQuery(sessionQuery)
  const signedIn = session.data?.authenticated ?? false
  const me = useQuery({ ...meQuery, enabled: signedIn })
  const organisations = useQuery({ ...organisationsQuery, enabled: me.isSuccess })
  const { chosen, choose } = useChosenOrganisation(organisations.data ?? [])
  const failed = [session, me, organisations].find((query) => query.isError)
  const expired = failed && asProblem(failed.error).status === 401

  if (expired || (session.data && !signedIn)) {
    return (
      <Layout service={SERVICE} tagline={TAGLINE} home="/agent">
        <SignInPage />
      </Layout>
    )
  }
  if (!me.data || !organisations.data) {
    return (
      <Layout service={SERVICE} tagline={TAGLINE} home="/agent">
        <PageHeading title="Espace agent" service="Rendez-vous" />
        {failed ? <ProblemAlert error={failed.error} onRetry={failed.refetch} busy={failed.isFetching} /> : <Waiting />}
      </Layout>
    )
  }
  const tools = <AgentTools me={me.data} organisation={chosen} several={organisations.data.length > 1} />
  const { agentId } = me.data
  if (!chosen || agentId === null) {
    return (
      <Layout service={SERVICE} tagline={TAGLINE} home="/agent" tools={tools}>
        {organisations.data.length === 0 || agentId === null ? (
          <NoOrganisationPage operateur={me.data.operateur} />
        ) : (
          <OrganisationChoicePage organisations={organisations.data} onChoose={choose} />
        )}
      </Layout>
    )
  }
  const workplace = workplaceOf({ ...me.data, agentId }, chosen)
  return (
    <WorkplaceContext value={workplace}>
      <Layout service={SERVICE} tagline={TAGLINE} home="/agent" tools={tools} menu={<AgentMenu />} wide>
        <Routes>
          <Route path="/agent" element={<Navigate to="/agent/agenda" replace />} />
          <Route path="/agent/connexion" element={<Navigate to="/agent/agenda" replace />} />
          <Route path="/agent/agenda" element={<AgendaPage />} />
          <Route path="/agent/plages-ouverture" element={<PlagesPage />} />
          <Route path="/agent/plages-ouverture/nouvelle" element={<NewPlagePage />} />
          {workplace.administrateur && (
            <>
              <Route path="/agent/configuration/motifs" element={<MotifsPage />} />
              <Route path="/agent/configuration/motifs/nouveau" element={<MotifPage />} />
              <Route path="/agent/configuration/motifs/:motifId" element={<MotifPage />} />
            </>
          )}
          <Route
            path="/agent/organisations"
            element={<OrganisationChoicePage organisations={organisations.data} onChoose={choose} />}
          />
          <Route path="*" element={<NotFoundPage />} />
        </Routes>
      </Layout>
    </WorkplaceContext>
  )
}
