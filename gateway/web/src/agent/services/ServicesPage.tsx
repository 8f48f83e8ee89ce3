import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Espace } from '../../api/configuration'
import { Announcement } from '../../ds/Announcement'
import { Button } from '../../ds/Button'
import { Table } from '../../ds/Table'
import { Waiting } from '../../ds/Waiting'
import { PageHeading } from '../../shell/PageHeading'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { EspaceHistory } from '../history/ThingHistory'
import { SERVICE } from '../service'
import { useWorkplace } from '../session/workplace'
import { DeactivationDialog } from './DeactivationDialog'
import { ServiceDialog } from './ServiceDialog'
import { espaceQuery, useServicesChanged } from './servicesApi'

export type EspaceService = Espace['services'][number]

type Asked = { what: 'activate' } | { what: 'rename' | 'deactivate'; service: EspaceService } | null

/** The services that an espace activates: those that motifs and agents can be given. */
export function ServicesPage() {
  const { espaceId } = useWorkplace().organisation
  const espace = useQuery({ ...espaceQuery(espaceId), refetchOnWindowFocus: false })
  const changed = useServicesChanged()
  const [asked, setAsked] = useState<Asked>(null)
  const [done, setDone] = useState<{ title: string; at: number } | null>(null)
  const finish = (title: string) => {
    setAsked(null)
    setDone({ title, at: Date.now() })
    changed()
  }
  const close = () => setAsked(null)
  const version = { espaceId, etag: espace.data?.etag ?? '*' }
  return (
    <>
      <div className="page-head">
        <PageHeading title="Services" service={`Espace admin – ${SERVICE}`} />
        <Button icon="fr-icon-add-line" onClick={() => setAsked({ what: 'activate' })}>
          Ajouter un service
        </Button>
      </div>
      {done && <Announcement key={done.at} severity="success" title={done.title} />}
      <p>Un service réunit des motifs et les agents qui les proposent, dans toutes les organisations de l’espace.</p>
      {espace.isPending && <Waiting />}
      {espace.isError && <ProblemAlert error={espace.error} onRetry={espace.refetch} busy={espace.isFetching} />}
      {espace.data && <ServicesTable services={espace.data.body.services} onAsk={(what, service) => setAsked({ what, service })} />}
      <EspaceHistory espaceId={espaceId} />
      <ServiceDialog
        key={asked && 'service' in asked ? asked.service.serviceId : 'new'}
        {...version}
        open={asked?.what === 'activate' || asked?.what === 'rename'}
        service={asked?.what === 'rename' ? asked.service : null}
        onClose={close}
        onDone={finish}
      />
      <DeactivationDialog {...version} service={asked?.what === 'deactivate' ? asked.service : null} onClose={close} onDone={finish} />
    </>
  )
}

interface ServicesTableProps {
  services: EspaceService[]
  onAsk: (what: 'rename' | 'deactivate', service: EspaceService) => void
}

function ServicesTable({ services, onAsk }: ServicesTableProps) {
  return (
    <Table
      caption={services.length > 1 ? `${services.length} services` : 'Un service'}
      rows={services}
      keyOf={({ serviceId }) => serviceId}
      columns={[
        { label: 'Nom', cell: ({ name }) => name },
        { label: 'Nom court (SMS)', cell: ({ shortName }) => shortName },
        {
          label: 'Actions',
          cell: (service) => (
            <div className="row-actions">
              <Button priority="tertiary" small onClick={() => onAsk('rename', service)}>
                Renommer<span className="fr-sr-only"> {service.name}</span>
              </Button>
              <Button priority="tertiary" small onClick={() => onAsk('deactivate', service)}>
                Retirer<span className="fr-sr-only"> {service.name}</span>
              </Button>
            </div>
          ),
        },
      ]}
    />
  )
}
