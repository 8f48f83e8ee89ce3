import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button } from '../../ds/Button'
import { sessionQuery, signOut } from '../agentApi'

/** Ends the session here, then at Keycloak. */
export function SignOutButton({ small }: { small?: boolean }) {
  const client = useQueryClient()
  const leave = useMutation({
    mutationFn: signOut,
    onSuccess: ({ location }) => window.location.assign(location),
    onError: () => client.invalidateQueries({ queryKey: sessionQuery.queryKey }),
  })
  return (
    <Button priority="tertiary" small={small} icon="fr-icon-logout-box-r-line" onClick={() => leave.mutate()} busy={leave.isPending}>
      Se déconnecter
    </Button>
  )
}
