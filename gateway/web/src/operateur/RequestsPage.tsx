import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { plural } from '../agent/agents/agentWords'
import { dayOf } from '../dates/dates'
import { dateInWords } from '../dates/words'
import { Announcement } from '../ds/Announcement'
import { Badge } from '../ds/Badge'
import { Button } from '../ds/Button'
import { Table } from '../ds/Table'
import { Waiting } from '../ds/Waiting'
import { PageHeading } from '../shell/PageHeading'
import { ProblemAlert } from '../shell/ProblemAlert'
import { DecisionDialog, type Decision } from './DecisionDialog'
import { drRequestsQuery, type DrRequest } from './operateurApi'
import { SERVICE } from './paths'

function Status({ accepted }: DrRequest) {
  if (accepted === null) return <Badge severity="new">À traiter</Badge>
  return accepted ? <Badge severity="success">Acceptée</Badge> : <Badge severity="error">Refusée</Badge>
}

/** Requests to be a Dispositif de Recueil. */
export function RequestsPage() {
  const requests = useQuery(drRequestsQuery)
  const [deciding, setDeciding] = useState<Decision | null>(null)
  const [done, setDone] = useState<string | null>(null)
  return (
    <>
      <PageHeading title="Demandes de dispositif de recueil" service={SERVICE} />
      {done && <Announcement key={done} severity="success" title={done} />}
      {requests.isError && <ProblemAlert error={requests.error} onRetry={requests.refetch} busy={requests.isFetching} />}
      {requests.isPending && <Waiting />}
      {requests.data?.length === 0 && <p className="empty">Aucune demande.</p>}
      {requests.data && requests.data.length > 0 && (
        <Table
          caption={plural(requests.data.length, 'demande', 'demandes')}
          rows={requests.data}
          keyOf={({ requestId }) => requestId}
          columns={[
            { label: 'Organisation', cell: ({ organisationName }) => organisationName },
            { label: 'Motif de la demande', cell: ({ reason }) => reason ?? 'Non précisé' },
            { label: 'Reçue', cell: ({ askedAt }) => `le ${dateInWords(dayOf(askedAt, 'Europe/Paris'))}` },
            { label: 'État', cell: (request) => <Status {...request} /> },
            {
              label: 'Actions',
              cell: (request) =>
                request.accepted === null ? (
                  <div className="row-actions">
                    <Button priority="secondary" small onClick={() => setDeciding({ request, accepted: true })}>
                      Accepter<span className="fr-sr-only"> la demande de {request.organisationName}</span>
                    </Button>
                    <Button priority="tertiary" small onClick={() => setDeciding({ request, accepted: false })}>
                      Refuser<span className="fr-sr-only"> la demande de {request.organisationName}</span>
                    </Button>
                  </div>
                ) : (
                  (request.message ?? '')
                ),
            },
          ]}
        />
      )}
      <DecisionDialog
        decision={deciding}
        onClose={() => setDeciding(null)}
        onDone={(sentence) => {
          setDeciding(null)
          setDone(sentence)
        }}
      />
    </>
  )
}
