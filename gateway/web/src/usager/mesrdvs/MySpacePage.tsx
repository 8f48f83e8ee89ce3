import type { ReactNode } from 'react'
import { NavLink, Route, Routes } from 'react-router'
import { Button } from '../../ds/Button'
import { Waiting } from '../../ds/Waiting'
import { PageHeading } from '../../shell/PageHeading'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { NotFoundPage } from '../home/NotFoundPage'
import { SERVICE } from '../service'
import { telephoneInWords } from '../session/proof'
import { SignIn } from '../session/SignIn'
import { useUsagerSession } from '../session/useUsagerSession'
import { MyRdvsPage } from './MyRdvsPage'
import { PreferencesPage } from './PreferencesPage'
import { ProchesPage } from './ProchesPage'

const TITLE = 'Mes rendez-vous'

/** What a proved usager finds again: RDVs, proches, preferences. */
export function MySpacePage() {
  const { query, known } = useUsagerSession()
  if (query.isPending || query.isError) {
    return (
      <>
        <PageHeading title={TITLE} service={SERVICE} />
        {query.isError ? <ProblemAlert error={query.error} onRetry={query.refetch} busy={query.isFetching} /> : <Waiting />}
      </>
    )
  }
  if (!known) return <SignIn title={TITLE} lead="Retrouvez vos rendez-vous, déplacez-les ou annulez-les, sans compte ni mot de passe." />
  return (
    <Routes>
      <Route index element={<Space page={<MyRdvsPage />} />} />
      <Route path="proches" element={<Space page={<ProchesPage />} />} />
      <Route path="preferences" element={<Space page={<PreferencesPage />} />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  )
}

const PAGES = [
  ['/mes-rendez-vous', 'Mes rendez-vous'],
  ['/mes-rendez-vous/proches', 'Mes proches'],
  ['/mes-rendez-vous/preferences', 'Mes préférences'],
] as const

function Space({ page }: { page: ReactNode }) {
  const { session, leave } = useUsagerSession()
  const { identity, email, telephone } = session
  return (
    <div className="space">
      <div className="space__who">
        <p className="fr-mb-0">
          {identity && <strong>{`${identity.firstName} ${identity.lastName} `}</strong>}
          <span className="hint">{email ?? (telephone && telephoneInWords(telephone))}</span>
        </p>
        <Button priority="plain" small onClick={() => void leave()}>
          Se déconnecter
        </Button>
      </div>
      <nav className="space__nav" aria-label="Mon espace">
        <ul>
          {PAGES.map(([path, label]) => (
            <li key={path}>
              <NavLink to={path} end>
                {label}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      {page}
    </div>
  )
}
