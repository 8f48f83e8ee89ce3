import { useSearchParams } from 'react-router'
import type { Me, Organisation } from '../../api/types'
import { Announcement } from '../../ds/Announcement'
import { PageHeading } from '../../shell/PageHeading'
import { SERVICE } from '../service'
import { SignOutButton } from '../session/SignOutButton'
import { outcomeOf } from './accountWords'
import { IdentitySection } from './IdentitySection'
import { OrganisationsSection } from './OrganisationsSection'
import { SecuritySection } from './SecuritySection'

interface AccountPageProps {
  me: Me & { agentId: string }
  organisations: Organisation[]
}

/** « Mon compte »: what the agent changes alone. */
export function AccountPage({ me, organisations }: AccountPageProps) {
  const [params] = useSearchParams()
  const outcome = outcomeOf(params)
  return (
    <div className="form-page">
      <PageHeading title="Mon compte" service={SERVICE} />
      {outcome && <Announcement key={outcome.title} severity={outcome.severity} title={outcome.title} />}
      <IdentitySection me={me} />
      <SecuritySection compulsory={me.secondFactorRequired} />
      <OrganisationsSection me={me} organisations={organisations} />
      <section aria-labelledby="deconnexion" className="section">
        <h2 id="deconnexion" className="fr-h4">
          Déconnexion
        </h2>
        <SignOutButton />
      </section>
    </div>
  )
}
