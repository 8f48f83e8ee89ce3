import { Suspense } from 'react'
import { Link, Route, Routes } from 'react-router'
import { Waiting } from '../ds/Waiting'
import { Layout } from '../shell/Layout'
import { HomePage } from './home/HomePage'
import { NotFoundPage } from './home/NotFoundPage'
import { JourneyPage } from './journey/JourneyPage'
import { lazyPage } from '../shell/lazyPage'
import { OFFERS } from './offers'
import { SERVICE } from './service'

const FramedPage = lazyPage(async () => (await import('./integration/FramedPage')).FramedPage)
const RecapPage = lazyPage(async () => (await import('./recap/RecapPage')).RecapPage)
const NoRecap = lazyPage(async () => (await import('./recap/NoRecap')).NoRecap)
const MovePage = lazyPage(async () => (await import('./move/MovePage')).MovePage)
const MySpacePage = lazyPage(async () => (await import('./mesrdvs/MySpacePage')).MySpacePage)
const ErasedPage = lazyPage(async () => (await import('./mesrdvs/ErasedPage')).ErasedPage)
const AccessibilityPage = lazyPage(async () => (await import('./legal/AccessibilityPage')).AccessibilityPage)
const CookiesPage = lazyPage(async () => (await import('./legal/CookiesPage')).CookiesPage)
const LegalNoticePage = lazyPage(async () => (await import('./legal/LegalNoticePage')).LegalNoticePage)
const PersonalDataPage = lazyPage(async () => (await import('./legal/PersonalDataPage')).PersonalDataPage)

export function UsagerApp() {
  return (
    <Suspense fallback={null}>
      <Routes>
        <Route path="/integration/:numero/:slug?" element={<FramedPage />} />
        <Route path="*" element={<Pages />} />
      </Routes>
    </Suspense>
  )
}

function Pages() {
  return (
    <Layout service={SERVICE} tagline="avec votre service public" home="/" tools={OFFERS.mesRdvs && <MyRdvsLink />}>
      <Suspense fallback={<Waiting />}>
        <Routes>
          <Route path="/" element={<HomePage />} />
          <Route path="/org/:numero/:slug?" element={<JourneyPage />} />
          <Route path="/rdv" element={<RecapPage />} />
          {OFFERS.changes && <Route path="/rdv/deplacer" element={<MovePage />} />}
          {OFFERS.mesRdvs && <Route path="/mes-rendez-vous/*" element={<MySpacePage />} />}
          {OFFERS.mesRdvs && <Route path="/donnees-effacees" element={<ErasedPage />} />}
          <Route path="/ants/:managementId" element={<NoRecap />} />
          <Route path="/accessibilite" element={<AccessibilityPage />} />
          <Route path="/mentions-legales" element={<LegalNoticePage />} />
          <Route path="/donnees-personnelles" element={<PersonalDataPage />} />
          <Route path="/cookies" element={<CookiesPage />} />
          <Route path="*" element={<NotFoundPage />} />
        </Routes>
      </Suspense>
    </Layout>
  )
}

function MyRdvsLink() {
  return (
    <Link className="fr-link fr-icon-calendar-line fr-link--icon-left" to="/mes-rendez-vous">
      Mes rendez-vous
    </Link>
  )
}
