import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { Me, Organisation } from '../../api/types'
import { Button } from '../../ds/Button'
import { sessionQuery, signOut } from '../agentApi'

interface AgentToolsProps {
  me: Me
  organisation: Organisation | null
  several: boolean
}

export function AgentTools({ me, organisation, several }: AgentToolsProps) {
  const client = useQueryClient()
  const leave = useMutation({
    mutationFn: signOut,
    onSuccess: ({ location }) => window.location.assign(location),
    onError: () => client.invalidateQueries({ queryKey: sessionQuery.queryKey }),
  })
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
      <p className="fr-text--sm fr-text--bold">{me.displayName}</p>
      <Button priority="tertiary" small icon="fr-icon-logout-box-r-line" onClick={() => leave.mutate()} busy={leave.isPending}>
        Se déconnecter
      </Button>
    </>
  )
}
