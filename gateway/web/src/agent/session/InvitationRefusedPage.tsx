import { useQuery } from '@tanstack/react-query'
import { Alert } from '../../ds/Alert'
import { ButtonLink } from '../../ds/Button'
import { PageHeading } from '../../shell/PageHeading'
import { signOut } from '../agentApi'
import { SERVICE } from '../service'

/** An invitation older than 7 days, or revoked: the session ends at once, and the page stays to say why. */
export function InvitationRefusedPage() {
  const ended = useQuery({ queryKey: ['ended-session'], queryFn: signOut, staleTime: Infinity })
  return (
    <div className="sign-in">
      <PageHeading title="Votre invitation n’est plus valable" service={SERVICE} error />
      <Alert severity="error" title="Vous n’êtes pas connecté" titleAs="h2">
        <p>Une invitation est valable 7 jours, et peut être annulée par la personne qui l’a envoyée.</p>
      </Alert>
      <p>Demandez à un administrateur de votre organisation de vous la renvoyer : vous recevrez un nouveau lien.</p>
      <ButtonLink to={ended.data?.location ?? '/agent'} external priority="secondary">
        Revenir à la connexion
      </ButtonLink>
    </div>
  )
}
