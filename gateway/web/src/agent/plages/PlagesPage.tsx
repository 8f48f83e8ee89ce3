import { useQuery } from '@tanstack/react-query'
import { lieuxQuery, motifsQuery } from '../agentApi'
import { OccurrencesPage } from '../recurrence/OccurrencesPage'
import { useWorkplace } from '../session/workplace'
import { PlagesTable } from './PlagesTable'

const WORDS = {
  title: 'Plages d’ouverture',
  create: 'Créer une plage d’ouverture',
  none: 'Aucune plage d’ouverture. Une plage dit quand un agent reçoit, où et pour quels motifs : les créneaux proposés en sont tirés.',
  nonePast: 'Aucune plage d’ouverture passée.',
}

export function PlagesPage() {
  const { organisationId } = useWorkplace().organisation
  const motifs = useQuery(motifsQuery(organisationId))
  const lieux = useQuery(lieuxQuery(organisationId))
  return (
    <OccurrencesPage
      kind="plage"
      words={WORDS}
      table={(plages, onDelete) => <PlagesTable plages={plages} motifs={motifs.data ?? []} lieux={lieux.data ?? []} onDelete={onDelete} />}
    />
  )
}
