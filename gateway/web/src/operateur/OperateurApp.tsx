import { Route, Routes } from 'react-router'
import { NotFoundPage } from '../agent/NotFoundPage'
import { TAGLINE } from '../agent/service'
import { AgentTools } from '../agent/session/AgentTools'
import { RefusedPage } from '../agent/session/RefusedPage'
import type { Me } from '../api/types'
import { Layout } from '../shell/Layout'
import { EspacesPage } from './EspacesPage'
import { NewEspacePage } from './NewEspacePage'
import { OpenedEspacePage } from './OpenedEspacePage'
import { OperateurMenu } from './OperateurMenu'
import { OPERATEUR_PATH } from './paths'
import { RequestsPage } from './RequestsPage'

/** Pages of those who run the platform; they see espaces, never RDVs. */
export function OperateurApp({ me }: { me: Me }) {
  return (
    <Layout
      service="Opérateur"
      tagline={TAGLINE}
      home={OPERATEUR_PATH}
      tools={<AgentTools me={me} organisation={null} several={false} />}
      menu={me.operateur ? <OperateurMenu /> : undefined}
      wide
    >
      {me.operateur ? (
        <Routes>
          <Route path={OPERATEUR_PATH}>
            <Route index element={<EspacesPage />} />
            <Route path="espaces/nouveau" element={<NewEspacePage />} />
            <Route path="espaces/cree" element={<OpenedEspacePage />} />
            <Route path="demandes" element={<RequestsPage />} />
          </Route>
          <Route path="*" element={<NotFoundPage />} />
        </Routes>
      ) : (
        <RefusedPage reservedTo="opérateurs de la plateforme" advice="Votre compte d’agent donne accès à votre organisation seulement." />
      )}
    </Layout>
  )
}
