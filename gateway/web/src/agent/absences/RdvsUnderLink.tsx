import { useQuery } from '@tanstack/react-query'
import { Alert } from '../../ds/Alert'
import { ButtonLink } from '../../ds/Button'
import { rdvsUnderQuery } from '../recurrence/occurrencesApi'
import { rdvsUnderPath } from '../recurrence/paths'
import { rdvsUnderInWords } from './RdvsUnderAbsence'

interface RdvsUnderLinkProps {
  absenceId: string
  /** Of the occurrence shown. */
  start: string
  end: string
}

/** How many RDVs an occurrence leaves without their agent, and the way to deal with them; nothing when there is none. */
export function RdvsUnderLink({ absenceId, start, end }: RdvsUnderLinkProps) {
  const rdvs = useQuery(rdvsUnderQuery(absenceId))
  const under = (rdvs.data ?? []).filter((rdv) => Date.parse(rdv.start) < Date.parse(end) && Date.parse(rdv.end) > Date.parse(start))
  if (under.length === 0) return null
  return (
    <Alert severity="warning" title={rdvsUnderInWords(under.length)}>
      <ButtonLink priority="secondary" to={rdvsUnderPath(absenceId)}>
        Traiter les rendez-vous
      </ButtonLink>
    </Alert>
  )
}
