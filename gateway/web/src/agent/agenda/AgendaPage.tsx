import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { useSearchParams } from 'react-router'
import { today as todayIn } from '../../dates/dates'
import { atHourOf } from '../../dates/zones'
import { Checkbox } from '../../ds/fields'
import { Waiting } from '../../ds/Waiting'
import { PageHeading } from '../../shell/PageHeading'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { agendaQuery, colleaguesQuery, rdvsQuery } from '../agentApi'
import { AgentSelect } from '../AgentSelect'
import { SERVICE } from '../service'
import { useWorkplace } from '../session/workplace'
import { agendaAddressFrom, periodInWords, periodOf } from './agendaAddress'
import { AgendaToolbar } from './AgendaToolbar'
import { calendarEvents } from './calendarEvents'
import { FeriesNotice } from './FeriesNotice'
import { isCancelled } from './rdvStatus'
import { RdvPanel } from './RdvPanel'

const Calendar = lazy(() => import('./Calendar'))

export function AgendaPage() {
  const { me, organisation } = useWorkplace()
  const { zone, organisationId } = organisation
  const [params, setParams] = useSearchParams()
  const address = agendaAddressFrom(params, {
    today: todayIn(zone),
    agentId: me.agentId,
    phone: window.matchMedia('(max-width: 48em)').matches,
  })
  const { from, to } = periodOf(address)
  const period = { organisationId, agentId: address.agentId, from: from.toString(), to: to.toString() }
  const agenda = useQuery(agendaQuery(period))
  const rdvs = useQuery(rdvsQuery(period))
  const colleagues = useQuery(colleaguesQuery(organisationId))

  const set = (changes: Record<string, string | null>) =>
    setParams((before) => {
      const after = new URLSearchParams(before)
      for (const [key, value] of Object.entries(changes)) value === null ? after.delete(key) : after.set(key, value)
      return after
    })
  const failed = agenda.isError ? agenda : rdvs.isError ? rdvs : null
  const all = rdvs.data ?? []
  const cancelledCount = all.filter(isCancelled).length
  const other = colleagues.data?.find(({ agentId }) => agentId === address.agentId && agentId !== me.agentId)

  return (
    <>
      <div className="agenda-head">
        <PageHeading title={other ? `Agenda de ${other.displayName}` : 'Votre agenda'} service={SERVICE} />
        <AgentSelect value={address.agentId} onChange={(agentId) => set({ agent: agentId, rdv: null })} />
      </div>
      <AgendaToolbar address={address} onChange={set} today={todayIn(zone)} />
      {failed && (
        <ProblemAlert
          error={failed.error}
          busy={agenda.isFetching || rdvs.isFetching}
          onRetry={() => void Promise.all([agenda.refetch(), rdvs.refetch()])}
        />
      )}
      <p role="status" className="fr-text--sm fr-mb-1w">
        {rdvs.data ? `${countInWords(all.length - cancelledCount)}, ${atHourOf(zone)}.` : 'Chargement de l’agenda…'}
      </p>
      {agenda.data && <FeriesNotice feries={agenda.data.feries} />}
      {rdvs.isPending && agenda.isPending ? (
        <Waiting lines={5} />
      ) : (
        <Suspense fallback={<Waiting lines={5} />}>
          <Calendar
            title={periodInWords(address)}
            address={address}
            zone={zone}
            events={calendarEvents(agenda.data, all, address.cancelledShown)}
            onOpen={(rdvId) => set({ rdv: rdvId })}
          />
        </Suspense>
      )}
      {(cancelledCount > 0 || address.cancelledShown) && (
        <Checkbox
          id="annules"
          label={`Afficher les rendez-vous annulés (${cancelledCount})`}
          native={{
            checked: address.cancelledShown,
            onChange: (event) => set({ annules: event.target.checked ? '1' : null }),
          }}
        />
      )}
      <RdvPanel rdvId={address.rdvId} known={all.find(({ rdvId }) => rdvId === address.rdvId)} onClose={() => set({ rdv: null })} />
    </>
  )
}

function countInWords(count: number): string {
  return count === 0 ? 'Aucun rendez-vous' : count === 1 ? 'Un rendez-vous' : `${count} rendez-vous`
}
