import type { Problem } from '../../api/problem'
import type { PublicOrganisation } from '../../api/types'
import { Alert } from '../../ds/Alert'
import { ButtonLink } from '../../ds/Button'
import { ContactCard } from '../ContactCard'
import { OFFERS } from '../offers'

interface TooManyRdvsProps {
  problem: Problem
  organisation: PublicOrganisation
}

/** A limit of fair use: what it is, and the two ways out. */
export function TooManyRdvs({ problem, organisation }: TooManyRdvsProps) {
  return (
    <>
      <Alert severity="warning" title={problem.title || 'Vous avez atteint le nombre de rendez-vous permis'} titleAs="h2" announced>
        <p>{problem.detail ?? 'Annulez un rendez-vous dont vous n’avez plus besoin, ou contactez l’organisation.'}</p>
        {OFFERS.mesRdvs && (
          <ButtonLink to="/mes-rendez-vous" priority="secondary" className="fr-mt-2w">
            Voir mes rendez-vous
          </ButtonLink>
        )}
      </Alert>
      <ContactCard name={organisation.name} contact={organisation.contact} />
    </>
  )
}
