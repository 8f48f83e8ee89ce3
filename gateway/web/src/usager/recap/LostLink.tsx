import { useMutation } from '@tanstack/react-query'
import { Alert } from '../../ds/Alert'
import { Announcement } from '../../ds/Announcement'
import { Button, ButtonLink } from '../../ds/Button'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { OFFERS } from '../offers'
import { askNewLink } from '../publicApi'

interface LostLinkProps {
  token: string
  end: { title: string; detail: string }
  renewable: boolean
}

/** A link that opens nothing any more: why, and the ways back to the RDV. The answer never tells whether the RDV exists. */
export function LostLink({ token, end, renewable }: LostLinkProps) {
  const link = useMutation({ mutationFn: () => askNewLink(token) })
  return (
    <>
      <Alert severity="error" title={end.title} titleAs="h2" announced>
        <p>{end.detail}</p>
      </Alert>
      {link.isSuccess && (
        <Announcement severity="success" title="Votre demande est enregistrée">
          <p>Si ce rendez-vous est toujours prévu, vous recevez un nouveau lien dans quelques minutes, là où vous aviez reçu celui-ci.</p>
        </Announcement>
      )}
      {link.isError && <ProblemAlert error={link.error} />}
      <div className="actions">
        {OFFERS.changes && renewable && !link.isSuccess && (
          <Button onClick={() => link.mutate()} busy={link.isPending}>
            Recevoir un nouveau lien
          </Button>
        )}
        {OFFERS.mesRdvs && (
          <ButtonLink to="/mes-rendez-vous" priority="secondary">
            Retrouver mes rendez-vous avec un code
          </ButtonLink>
        )}
      </div>
    </>
  )
}
