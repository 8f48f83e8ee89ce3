import { Route, Routes } from 'react-router'
import { Layout } from '../shell/Layout'
import { HomePage } from './home/HomePage'
import { NotFoundPage } from './home/NotFoundPage'
import { FramedPage } from './integration/FramedPage'
import { JourneyPage } from './journey/JourneyPage'
import { AccessibilityPage } from './legal/AccessibilityPage'
import { CookiesPage } from './legal/CookiesPage'
import { LegalNoticePage } from './legal/LegalNoticePage'
import { PersonalDataPage } from './legal/PersonalDataPage'
import { NoRecap } from './recap/NoRecap'
import { RecapPage } from './recap/RecapPage'
import { SERVICE } from './service'

export function UsagerApp() {
  return (
    <Routes>
      <Route path="/integration/:numero/:slug?" element={<FramedPage />} />
      <Route path="*" element={<Pages />} />
    </Routes>
  )
}

function Pages() {
  return (
    <Layout service={SERVICE} tagline="avec votre service public" home="/">
      <Routes>
        <Route path="/" element={<HomePage />} />
        <Route path="/org/:numero/:slug?" element={<JourneyPage />} />
        <Route path="/rdv" element={<RecapPage />} />
        <Route path="/ants/:managementId" element={<NoRecap />} />
        <Route path="/accessibilite" element={<AccessibilityPage />} />
        <Route path="/mentions-legales" element={<LegalNoticePage />} />
        <Route path="/donnees-personnelles" element={<PersonalDataPage />} />
        <Route path="/cookies" element={<CookiesPage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
    </Layout>
  )
}
