import { Link } from 'react-router'
import type { Agent, FutureRdv, RemovalConsequences } from '../../api/agents'
import { dayOf } from '../../dates/dates'
import { fullMomentInWords } from '../../dates/words'
import { Alert } from '../../ds/Alert'
import { plural } from './agentWords'

interface FutureRdvsProps {
  agent: Agent
  found: RemovalConsequences
}

/** Why an agent cannot be removed yet, and what to do about it. */
export function FutureRdvs({ agent, found }: FutureRdvsProps) {
  const { futureRdvs, futureRdvCount } = found
  const more = futureRdvCount - futureRdvs.length
  return (
    <>
      <Alert severity="warning" title={`${agent.displayName} a ${plural(futureRdvCount, 'rendez-vous à venir', 'rendez-vous à venir')}`}>
        <p>Annulez-les, ou attendez qu’ils soient passés. Vous pourrez ensuite retirer l’agent.</p>
      </Alert>
      <ul>
        {futureRdvs.map((rdv) => (
          <li key={rdv.rdvId}>
            <Link to={agendaOf(agent, rdv)}>
              {fullMomentInWords(rdv.start, rdv.zone)}
              {rdv.motifName && ` : ${rdv.motifName}`}
            </Link>
          </li>
        ))}
      </ul>
      {more > 0 && <p>et {plural(more, 'autre', 'autres')}</p>}
    </>
  )
}

const agendaOf = ({ agentId }: Agent, { rdvId, start, zone }: FutureRdv) =>
  `/agent/agenda?${new URLSearchParams({ agent: agentId, date: dayOf(start, zone).toString(), rdv: rdvId })}`
