import { Navigate, Route, Routes } from 'react-router'
import type { Organisation } from '../api/types'
import { AbsenceFormPage } from './absences/AbsenceFormPage'
import { AbsenceRdvsPage } from './absences/AbsenceRdvsPage'
import { AbsencesPage } from './absences/AbsencesPage'
import { AgendaPage } from './agenda/AgendaPage'
import { AgentPage } from './agents/AgentPage'
import { AgentsPage } from './agents/AgentsPage'
import { InviteSeveralPage } from './agents/InviteSeveralPage'
import { NewAgentPage } from './agents/NewAgentPage'
import { CollectifPage } from './collectifs/CollectifPage'
import { CollectifsPage } from './collectifs/CollectifsPage'
import { NewCollectifPage } from './collectifs/NewCollectifPage'
import { COLLECTIFS_PATH } from './collectifs/paths'
import { AccountPage } from './compte/AccountPage'
import { AccessPolicyPage } from './espace/AccessPolicyPage'
import { EspaceAgentPage } from './espace/EspaceAgentPage'
import { EspaceAgentsPage } from './espace/EspaceAgentsPage'
import { ContactFormPage } from './contact/ContactFormPage'
import { ContactPage } from './contact/ContactPage'
import { FindRdvPage } from './creneaux/FindRdvPage'
import { FIND_PATH } from './creneaux/paths'
import { LieuPage, NewLieuPage } from './lieux/LieuPage'
import { LieuxPage } from './lieux/LieuxPage'
import { DuplicationPage } from './motifs/DuplicationPage'
import { MotifPage, NewMotifPage } from './motifs/MotifPage'
import { MotifsPage } from './motifs/MotifsPage'
import { NotFoundPage } from './NotFoundPage'
import { PlageFormPage } from './plages/PlageFormPage'
import { PlagesPage } from './plages/PlagesPage'
import { PosterPage } from './reservation/PosterPage'
import { ReservationPage } from './reservation/ReservationPage'
import { ServicesPage } from './services/ServicesPage'
import { OrganisationChoicePage } from './session/OrganisationChoicePage'
import { RefusedPage } from './session/RefusedPage'
import { SectionPage } from './session/SectionPage'
import { CONFIGURATION, ESPACE_ADMIN } from './session/sections'
import { useWorkplace } from './session/workplace'

/** Every page of a signed-in agent in an organisation; what one may not see is refused, not left out. */
export function Workspace({ organisations }: { organisations: Organisation[] }) {
  const { me, administrateur } = useWorkplace()
  return (
    <Routes>
      <Route path="/agent" element={<Navigate to="/agent/agenda" replace />} />
      <Route path="/agent/connexion" element={<Navigate to="/agent/agenda" replace />} />
      <Route path="/agent/agenda" element={<AgendaPage />} />
      <Route path="/agent/plages-ouverture" element={<PlagesPage />} />
      <Route path="/agent/plages-ouverture/nouvelle" element={<PlageFormPage key="nouvelle" />} />
      <Route path="/agent/plages-ouverture/:id" element={<PlageFormPage />} />
      <Route path="/agent/indisponibilites" element={<AbsencesPage />} />
      <Route path="/agent/indisponibilites/nouvelle" element={<AbsenceFormPage key="nouvelle" />} />
      <Route path="/agent/indisponibilites/:id" element={<AbsenceFormPage />} />
      <Route path="/agent/indisponibilites/:id/rendez-vous" element={<AbsenceRdvsPage />} />
      <Route path={FIND_PATH} element={<FindRdvPage />} />
      <Route path={COLLECTIFS_PATH} element={<CollectifsPage />} />
      <Route path={`${COLLECTIFS_PATH}/nouveau`} element={<NewCollectifPage />} />
      <Route path={`${COLLECTIFS_PATH}/:rdvId`} element={<CollectifPage />} />
      <Route path="/agent/compte" element={<AccountPage me={me} organisations={organisations} />} />
      <Route path="/agent/organisations" element={<OrganisationChoicePage me={me} organisations={organisations} />} />
      <Route path="/agent/configuration">{administrateur ? configuration : <Route path="*?" element={NOT_ADMIN} />}</Route>
      <Route path="/agent/espace">{me.adminEspace ? espaceAdmin : <Route path="*?" element={NOT_ADMIN_ESPACE} />}</Route>
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  )
}

const configuration = (
  <>
    <Route index element={<SectionPage title="Configuration" pages={CONFIGURATION} />} />
    <Route path="agents" element={<AgentsPage />} />
    <Route path="agents/nouveau" element={<NewAgentPage />} />
    <Route path="agents/plusieurs" element={<InviteSeveralPage />} />
    <Route path="agents/:agentId" element={<AgentPage />} />
    <Route path="motifs" element={<MotifsPage />} />
    <Route path="motifs/nouveau" element={<NewMotifPage />} />
    <Route path="motifs/:motifId" element={<MotifPage />} />
    <Route path="motifs/:motifId/duplication" element={<DuplicationPage />} />
    <Route path="lieux" element={<LieuxPage />} />
    <Route path="lieux/nouveau" element={<NewLieuPage />} />
    <Route path="lieux/:lieuId" element={<LieuPage />} />
    <Route path="contact" element={<ContactPage />} />
    <Route path="contact/modifier" element={<ContactFormPage />} />
    <Route path="reservation-en-ligne" element={<ReservationPage />} />
    <Route path="reservation-en-ligne/affiche" element={<PosterPage />} />
  </>
)

const espaceAdmin = (
  <>
    <Route index element={<SectionPage title="Espace admin" pages={ESPACE_ADMIN} />} />
    <Route path="agents" element={<EspaceAgentsPage />} />
    <Route path="agents/:agentId" element={<EspaceAgentPage />} />
    <Route path="services" element={<ServicesPage />} />
    <Route path="securite" element={<AccessPolicyPage />} />
  </>
)

const NOT_ADMIN = (
  <RefusedPage
    reservedTo="administrateurs de l’organisation"
    advice="Si vous devez configurer l’organisation, demandez à l’un d’eux de changer votre niveau de permission."
  />
)

const NOT_ADMIN_ESPACE = (
  <RefusedPage reservedTo="admins d’espace" advice="Si vous devez administrer l’espace, demandez à l’un d’eux de vous en donner le rôle." />
)
