import { useQuery } from '@tanstack/react-query'
import { Link, useSearchParams } from 'react-router'
import { asProblem } from '../../api/problem'
import type { Recap } from '../../api/types'
import { instantText } from '../../dates/dates'
import { fullMomentInWords } from '../../dates/words'
import { Alert } from '../../ds/Alert'
import { ButtonLink } from '../../ds/Button'
import { Waiting } from '../../ds/Waiting'
import { PageHeading } from '../../shell/PageHeading'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { ContactCard } from '../ContactCard'
import { recapQuery } from '../publicApi'
import { NoRecap } from '../recap/NoRecap'
import { notMovableInWords } from '../recap/recapWords'
import { SERVICE } from '../service'
import { MoveConfirmation } from './MoveConfirmation'
import { MoveWeek } from './MoveWeek'

const TITLE = 'Déplacer votre rendez-vous'

/** « Déplacer le RDV » (S46): another créneau of the same motif and lieu; the old one is kept until the new one is confirmed. */
export function MovePage() {
  const recap = useQuery(recapQuery)
  const [params] = useSearchParams()
  if (recap.isError && [401, 403, 404].includes(asProblem(recap.error).status)) return <NoRecap />
  if (!recap.data) {
    return (
      <>
        <PageHeading title={TITLE} service={SERVICE} />
        {recap.isError ? <ProblemAlert error={recap.error} onRetry={recap.refetch} busy={recap.isFetching} /> : <Waiting />}
      </>
    )
  }
  const creneau = params.get('creneau')
  const start = creneau ? instantText(creneau, recap.data.zone) : null
  if (!recap.data.movable) return <NotMovable recap={recap.data} />
  if (start) return <MoveConfirmation key={start} recap={recap.data} start={start} />
  return <MoveChoice recap={recap.data} week={params.get('semaine')} />
}

function MoveChoice({ recap, week }: { recap: Recap; week: string | null }) {
  return (
    <>
      <PageHeading title={TITLE} service={SERVICE} />
      <p>
        Votre rendez-vous actuel, <strong>{fullMomentInWords(recap.start, recap.zone)}</strong>, est conservé tant que vous
        n’avez pas confirmé le nouveau créneau.
      </p>
      <MoveWeek recap={recap} asked={week} />
      <p className="fr-mt-4w">
        <Link className="fr-link fr-icon-arrow-left-line fr-link--icon-left back" to="/rdv">
          Garder mon rendez-vous actuel
        </Link>
      </p>
    </>
  )
}

function NotMovable({ recap }: { recap: Recap }) {
  return (
    <>
      <PageHeading title={TITLE} service={SERVICE} />
      <Alert severity="info" title="Ce rendez-vous ne peut plus être déplacé en ligne" titleAs="h2">
        <p>{notMovableInWords(recap) ?? 'Pour changer de date, contactez l’organisation.'}</p>
      </Alert>
      <p>
        <ButtonLink to="/rdv" priority="secondary">
          Revenir à mon rendez-vous
        </ButtonLink>
      </p>
      <ContactCard name={recap.organisation.name} contact={recap.organisation.contact} />
    </>
  )
}
