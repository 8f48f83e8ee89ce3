import { Link } from 'react-router'
import type { Me, Organisation } from '../../api/types'
import { SignOutButton } from './SignOutButton'

interface AgentToolsProps {
  me: Me
  organisation: Organisation | null
  several: boolean
}

export function AgentTools({ me, organisation, several }: AgentToolsProps) {
  return (
    <>
      {organisation && (
        <p className="fr-text--sm">
          {organisation.name}
          {several && (
            <>
              {' '}
              <Link className="fr-link fr-link--sm" to="/agent/organisations">
                Changer d’organisation
              </Link>
            </>
          )}
        </p>
      )}
      {me.operateur && (
        <Link className="fr-link fr-link--sm" to="/operateur">
          Espaces de la plateforme
        </Link>
      )}
      {organisation ? (
        <Link className="fr-link fr-link--sm fr-icon-account-circle-line fr-link--icon-left" to="/agent/compte">
          {me.displayName}
          <span className="fr-sr-only">, mon compte</span>
        </Link>
      ) : (
        <p className="fr-text--sm fr-text--bold">{me.displayName}</p>
      )}
      <SignOutButton small />
    </>
  )
}
