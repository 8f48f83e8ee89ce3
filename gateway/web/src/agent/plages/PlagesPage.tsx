import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation, useSearchParams } from 'react-router'
import type { PlageOuverture } from '../../api/types'
import { Alert } from '../../ds/Alert'
import { Button, ButtonLink } from '../../ds/Button'
import { Dialog } from '../../ds/Dialog'
import { Waiting } from '../../ds/Waiting'
import { PageHeading } from '../../shell/PageHeading'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { deletePlage, lieuxQuery, motifsQuery, plagesQuery } from '../agentApi'
import { AgentSelect } from '../AgentSelect'
import { SERVICE } from '../service'
import { useWorkplace } from '../session/workplace'
import { PlagesTable } from './PlagesTable'

export function PlagesPage() {
  const { me, organisation } = useWorkplace()
  const [params, setParams] = useSearchParams()
  const agentId = params.get('agent') ?? me.agentId
  const plages = useQuery(plagesQuery(organisation.organisationId, agentId))
  const motifs = useQuery(motifsQuery(organisation.organisationId))
  const lieux = useQuery(lieuxQuery(organisation.organisationId))
  const created = (useLocation().state as { created?: string } | null)?.created
  const [leaving, setLeaving] = useState<PlageOuverture | null>(null)
  const failed = [plages, motifs, lieux].find((query) => query.isError)

  return (
    <>
      <div className="agenda-head">
        <PageHeading title="Plages d’ouverture" service={SERVICE} />
        <ButtonLink to={`/agent/plages-ouverture/nouvelle?${new URLSearchParams({ agent: agentId })}`} icon="fr-icon-add-line">
          Créer une plage d’ouverture
        </ButtonLink>
      </div>
      <AgentSelect value={agentId} onChange={(chosen) => setParams({ agent: chosen })} />
      {created && (
        <Alert severity="success" title={`La plage « ${created} » est créée`} announced>
          <p>Ses créneaux sont proposés pour les motifs choisis.</p>
        </Alert>
      )}
      {failed && <ProblemAlert error={failed.error} onRetry={failed.refetch} busy={failed.isFetching} />}
      {plages.isPending && <Waiting />}
      {plages.data?.length === 0 && (
        <p className="empty">
          Aucune plage d’ouverture. Une plage dit quand un agent reçoit, où et pour quels motifs : les créneaux proposés
          en sont tirés.
        </p>
      )}
      {plages.data && plages.data.length > 0 && (
        <PlagesTable plages={plages.data} motifs={motifs.data ?? []} lieux={lieux.data ?? []} onDelete={setLeaving} />
      )}
      <DeletePlageDialog plage={leaving} onClose={() => setLeaving(null)} />
    </>
  )
}

function DeletePlageDialog({ plage, onClose }: { plage: PlageOuverture | null; onClose: () => void }) {
  const client = useQueryClient()
  const deletion = useMutation({
    mutationFn: deletePlage,
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['plages'] })
      void client.invalidateQueries({ queryKey: ['agenda'] })
      onClose()
    },
  })
  return (
    <Dialog
      open={plage !== null}
      title="Supprimer cette plage d’ouverture ?"
      onClose={onClose}
      closeLabel="Garder la plage"
      actions={
        <Button onClick={() => plage && deletion.mutate(plage.plageOuvertureId)} busy={deletion.isPending}>
          Supprimer la plage
        </Button>
      }
    >
      <p>
        « {plage?.title} » ne donnera plus de créneaux. Les rendez-vous déjà pris sont gardés.
      </p>
      {deletion.isError && <ProblemAlert error={deletion.error} />}
    </Dialog>
  )
}
