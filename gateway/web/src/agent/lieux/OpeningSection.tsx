import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Lieu } from '../../api/types'
import { Button } from '../../ds/Button'
import { Dialog } from '../../ds/Dialog'
import { Waiting } from '../../ds/Waiting'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { plagesInWords, rdvsInWords, usageQuery } from '../usage'
import { closeLieu, reopenLieu, useLieuxChanged } from './lieuxApi'

interface OpeningSectionProps {
  lieu: Lieu
  onDone: (title: string) => void
}

/** Closing a lieu, after its consequences, and opening it again. */
export function OpeningSection({ lieu, onDone }: OpeningSectionProps) {
  const [closing, setClosing] = useState(false)
  const changed = useLieuxChanged()
  const change = useMutation({
    mutationFn: (open: boolean) => (open ? reopenLieu(lieu.lieuId) : closeLieu(lieu.lieuId)),
    onSuccess: ({ name, open }) => {
      setClosing(false)
      changed()
      onDone(open ? `Le lieu « ${name} » est rouvert` : `Le lieu « ${name} » est fermé`)
    },
  })
  return (
    <section aria-labelledby="ouverture" className="section">
      <h2 id="ouverture" className="fr-h4">
        {lieu.open ? 'Fermer le lieu' : 'Rouvrir le lieu'}
      </h2>
      <p>
        {lieu.open
          ? 'Un lieu fermé ne donne plus de créneau. Ses rendez-vous déjà pris sont gardés, et il peut être rouvert.'
          : 'Ce lieu ne donne pas de créneau. Une fois rouvert, ses plages d’ouverture en donnent à nouveau.'}
      </p>
      {change.isError && !closing && <ProblemAlert error={change.error} />}
      {lieu.open ? (
        <Button priority="secondary" onClick={() => setClosing(true)}>
          Fermer le lieu
        </Button>
      ) : (
        <Button priority="secondary" onClick={() => change.mutate(true)} busy={change.isPending}>
          Rouvrir le lieu
        </Button>
      )}
      <Dialog
        open={closing}
        title={`Fermer « ${lieu.name} » ?`}
        onClose={() => setClosing(false)}
        closeLabel="Laisser le lieu ouvert"
        actions={
          <Button onClick={() => change.mutate(false)} busy={change.isPending}>
            Fermer le lieu
          </Button>
        }
      >
        <Consequences lieuId={lieu.lieuId} />
        {change.isError && <ProblemAlert error={change.error} />}
      </Dialog>
    </section>
  )
}

function Consequences({ lieuId }: { lieuId: string }) {
  const usage = useQuery(usageQuery('lieux', lieuId))
  if (usage.isPending) return <Waiting lines={1} />
  if (usage.isError) return <ProblemAlert error={usage.error} onRetry={usage.refetch} busy={usage.isFetching} />
  const { livePlages, futureRdvs } = usage.data
  return (
    <ul>
      <li>
        {livePlages > 0
          ? `${plagesInWords(livePlages)} dans ce lieu : plus aucun créneau n’est proposé, ni aux usagers ni aux agents.`
          : 'Aucune plage d’ouverture en cours dans ce lieu.'}
      </li>
      <li>
        {futureRdvs > 0
          ? `${rdvsInWords(futureRdvs)} : les usagers sont toujours attendus. Prévenez-les ou annulez ce qui n’aura pas lieu.`
          : 'Aucun rendez-vous à venir dans ce lieu.'}
      </li>
    </ul>
  )
}
