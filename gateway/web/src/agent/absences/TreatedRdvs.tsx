import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { dayOf } from '../../dates/dates'
import { fullMomentInWords } from '../../dates/words'
import { Announcement } from '../../ds/Announcement'
import { Badge } from '../../ds/Badge'
import { Button, ButtonLink } from '../../ds/Button'
import { PageHeading } from '../../shell/PageHeading'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { refreshRdvs } from '../agenda/agendaApi'
import { usagersOf } from '../agenda/agendaItems'
import { LISTS } from '../recurrence/paths'
import { SERVICE } from '../service'
import type { Treated } from './treatment'

/** What became of each RDV under an indisponibilité that was just saved, each of which may be undone. */
export function TreatedRdvs({ treated }: { treated: Treated[] }) {
  const failures = treated.filter(({ failed }) => failed).length
  return (
    <div className="form-page">
      <PageHeading title="Rendez-vous sous l’indisponibilité" service={SERVICE} />
      <Announcement severity={failures > 0 ? 'warning' : 'success'} title="L’indisponibilité est enregistrée">
        {failures > 0 && <p>{failures > 1 ? `${failures} rendez-vous restent à traiter.` : 'Un rendez-vous reste à traiter.'}</p>}
      </Announcement>
      <ul className="treated">
        {treated.map((one) => (
          <TreatedRdv key={one.rdv.rdvId} treated={one} />
        ))}
      </ul>
      <ButtonLink to={LISTS.absence}>Voir les indisponibilités</ButtonLink>
    </div>
  )
}

function TreatedRdv({ treated: { rdv, words, failed, movedTo, undo } }: { treated: Treated }) {
  const client = useQueryClient()
  const [state, setState] = useState<'done' | 'undoing' | 'undone'>('done')
  const [fault, setFault] = useState<unknown>(null)
  const { start, agentId } = (state !== 'undone' && movedTo) || { start: rdv.start, agentId: rdv.agents[0]?.agentId ?? '' }
  const takeBack = async () => {
    setState('undoing')
    try {
      await undo?.()
      await refreshRdvs(client, rdv.rdvId)
      setFault(null)
      setState('undone')
    } catch (error) {
      setFault(error)
      setState('done')
    }
  }
  return (
    <li>
      <p className="fr-mb-1w" role="status">
        <strong>{usagersOf(rdv)}</strong>, {fullMomentInWords(rdv.start, rdv.zone)}
        <span className="sentence">
          {failed && <Badge severity="warning">À traiter</Badge>} {state === 'undone' ? 'Remis à son heure, l’usager est prévenu.' : words}
        </span>
      </p>
      {fault !== null && <ProblemAlert error={fault} />}
      <div className="row-actions">
        {undo && state !== 'undone' && (
          <Button small priority="secondary" onClick={() => void takeBack()} busy={state === 'undoing'}>
            Défaire<span className="fr-sr-only"> pour {usagersOf(rdv)}</span>
          </Button>
        )}
        <ButtonLink
          small
          priority="tertiary"
          to={`/agent/agenda?${new URLSearchParams({ rdv: rdv.rdvId, date: dayOf(start, rdv.zone).toString(), agent: agentId })}`}
        >
          Ouvrir dans l’agenda<span className="fr-sr-only"> le rendez-vous de {usagersOf(rdv)}</span>
        </ButtonLink>
      </div>
    </li>
  )
}
