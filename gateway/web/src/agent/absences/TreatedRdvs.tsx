import { useMutation, useQueryClient } from '@tanstack/react-query'
import { dayOf } from '../../dates/dates'
import { fullMomentInWords } from '../../dates/words'
import { Announcement } from '../../ds/Announcement'
import { Badge } from '../../ds/Badge'
import { ButtonLink } from '../../ds/Button'
import { PassingButton } from '../../ds/PassingButton'
import { PageHeading } from '../../shell/PageHeading'
import { refreshRdvs } from '../agenda/agendaApi'
import { usagersOf } from '../agenda/agendaItems'
import { MoveWarnings } from '../agenda/MoveWarnings'
import { toldInWords } from '../agenda/told'
import { warningsOf } from '../agenda/warnings'
import { LISTS } from '../recurrence/paths'
import { SERVICE } from '../service'
import { useWorkplace } from '../session/workplace'
import { OF_ANOTHER_ORGANISATION } from './RdvsUnderAbsence'
import type { Treated } from './treatment'

interface TreatedRdvsProps {
  treated: Treated[]
  /** What was done besides. */
  title: string
}

/** What became of each RDV under an indisponibilité, each of which may be undone. */
export function TreatedRdvs({ treated, title }: TreatedRdvsProps) {
  const failures = treated.filter(({ failed }) => failed).length
  return (
    <div className="form-page">
      <PageHeading title="Rendez-vous sous l’indisponibilité" service={SERVICE} />
      <Announcement severity={failures > 0 ? 'warning' : 'success'} title={title}>
        {failures > 0 && <p>{failures > 1 ? `${failures} rendez-vous restent à traiter.` : 'Un rendez-vous reste à traiter.'}</p>}
      </Announcement>
      <ul className="treated">
        {treated.map((one) => (
          <TreatedRdv key={one.under.rdvId} treated={one} />
        ))}
      </ul>
      <ButtonLink to={LISTS.absence}>Voir les indisponibilités</ButtonLink>
    </div>
  )
}

function TreatedRdv({ treated: { under, rdv, words, failed, movedTo, undo } }: { treated: Treated }) {
  const client = useQueryClient()
  const { zone } = useWorkplace().organisation
  const undoing = useMutation({
    mutationFn: async (confirmed: boolean) => {
      await undo?.(confirmed)
      await refreshRdvs(client, under.rdvId)
    },
  })
  const undone = undoing.isSuccess
  const warnings = warningsOf(undoing.error)
  const who = rdv ? usagersOf(rdv) : OF_ANOTHER_ORGANISATION
  const place = (!undone && movedTo) || (rdv && { start: rdv.start, agentId: rdv.agents[0]?.agentId ?? '' })
  return (
    <li>
      <p className="fr-mb-1w" role="status">
        <strong>{who}</strong>, {fullMomentInWords(under.start, zone)}
        <span className="sentence">
          {failed && <Badge severity="warning">À traiter</Badge>} {undone ? `Remis à son heure.${rdv ? ` ${toldInWords(rdv)}` : ''}` : words}
        </span>
      </p>
      <MoveWarnings warnings={warnings} error={undoing.error} />
      <div className="row-actions">
        {undo && !undone && (
          <PassingButton small priority="secondary" onClick={() => undoing.mutate(warnings.length > 0)} busy={undoing.isPending}>
            {warnings.length > 0 ? 'Défaire quand même' : 'Défaire'}
            <span className="fr-sr-only"> pour {who}</span>
          </PassingButton>
        )}
        {place && (
          <ButtonLink
            small
            priority="tertiary"
            to={`/agent/agenda?${new URLSearchParams({ rdv: under.rdvId, date: dayOf(place.start, zone).toString(), agent: place.agentId })}`}
          >
            Ouvrir dans l’agenda<span className="fr-sr-only"> le rendez-vous de {who}</span>
          </ButtonLink>
        )}
      </div>
    </li>
  )
}
