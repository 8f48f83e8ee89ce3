import { Route, Routes } from 'react-router'
import { Layout } from '../shell/Layout'
import { HomePage } from './home/HomePage'
import { AccessibilityPage } from './legal/AccessibilityPage'
import { CookiesPage } from './legal/CookiesPage'
import { LegalNoticePage } from './legal/LegalNoticePage'
import { PersonalDataPage } from './legal/PersonalDataPage'
import { NotFoundPage } from './home/NotFoundPage'
import { SERVICE } from './service'

export function UsagerApp() {
  return (
    <Layout service={SERVICE} tagline="avec votre service public" home="/">
      <Routes>
        <Route path="/" element={<HomePage />} />
        <Route path="/accessibilite" element={<AccessibilityPage />} />
        <Route path="/mentions-legales" element={<LegalNoticePage />} />
        <Route path="/donnees-personnelles" element={<PersonalDataPage />} />
        <Route path="/cookies" element={<CookiesPage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
    </Layout>
  )
}
