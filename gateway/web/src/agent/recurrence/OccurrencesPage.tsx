import { useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { useLocation } from 'react-router'
import { Announcement } from '../../ds/Announcement'
import { Button, ButtonLink } from '../../ds/Button'
import { Dialog } from '../../ds/Dialog'
import { Waiting } from '../../ds/Waiting'
import { PageHeading } from '../../shell/PageHeading'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { DoneNotice } from '../agenda/done'
import { useAddress } from '../agenda/useAddress'
import { AgentSelect } from '../AgentSelect'
import { SERVICE } from '../service'
import { useWorkplace } from '../session/workplace'
import { idOf, listQuery, type Kept, type Kind } from './occurrencesApi'
import { OccurrencesCalendar } from './OccurrencesCalendar'
import { LISTS } from './paths'
import { RemoveOccurrences } from './RemoveOccurrences'

interface OccurrencesPageProps<K extends Kind> {
  kind: K
  words: { title: string; create: string; none: string; nonePast: string }
  table: (rows: Kept[K][], onDelete: (row: Kept[K]) => void) => ReactNode
}

/** Plages or indisponibilités of an agent: in course or past, as a list or in a calendar. */
export function OccurrencesPage<K extends Kind>({ kind, words, table }: OccurrencesPageProps<K>) {
  const { me, organisation } = useWorkplace()
  const [params, set] = useAddress()
  const agentId = params.get('agent') ?? me.agentId
  const past = params.get('onglet') === 'passees'
  const calendar = params.get('vue') !== null
  const rows = useQuery({ ...listQuery<K>(kind, organisation.organisationId, agentId, past), enabled: !calendar })
  const { state, key } = useLocation()
  const news = (state as { news?: string } | null)?.news
  const [leaving, setLeaving] = useState<Kept[K] | null>(null)
  const tabs = [
    ['En cours', !calendar && !past, { onglet: null, vue: null }],
    ['Passées', !calendar && past, { onglet: 'passees', vue: null }],
    ['Calendrier', calendar, { onglet: null, vue: 'semaine' }],
  ] as const

  return (
    <DoneNotice>
      <div className="agenda-head">
        <PageHeading title={words.title} service={SERVICE} />
        <ButtonLink to={`${LISTS[kind]}/nouvelle?${new URLSearchParams({ agent: agentId })}`} icon="fr-icon-add-line">
          {words.create}
        </ButtonLink>
      </div>
      <AgentSelect kind={kind} value={agentId} onChange={(chosen) => set({ agent: chosen })} />
      {news && <Announcement key={key} severity="success" title={news} />}
      <div className="agenda-bar__group fr-mb-3w" role="group" aria-label="Affichage">
        {tabs.map(([label, pressed, changes]) => (
          <Button key={label} priority={pressed ? 'secondary' : 'tertiary'} pressed={pressed} onClick={() => set({ ...changes })}>
            {label}
          </Button>
        ))}
      </div>
      {calendar ? (
        <OccurrencesCalendar kind={kind} agentId={agentId} />
      ) : (
        <>
          {rows.isError && <ProblemAlert error={rows.error} onRetry={rows.refetch} busy={rows.isFetching} />}
          {rows.isPending && <Waiting />}
          {rows.data?.length === 0 && <p className="empty">{past ? words.nonePast : words.none}</p>}
          {rows.data && rows.data.length > 0 && table(rows.data, setLeaving)}
        </>
      )}
      {leaving && (
        <Dialog open title={`Supprimer « ${leaving.title} » ?`} onClose={() => setLeaving(null)} closeLabel="Fermer">
          <RemoveOccurrences
            kind={kind}
            target={{ id: idOf(leaving), day: null }}
            title={leaving.title}
            recurring={leaving.recurrence !== null}
            scope="toutes"
            onKept={() => setLeaving(null)}
            onRemoved={() => setLeaving(null)}
          />
        </Dialog>
      )}
    </DoneNotice>
  )
}
