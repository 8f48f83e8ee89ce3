import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { Usage } from '../../api/configuration'
import { Button } from '../../ds/Button'
import { Dialog } from '../../ds/Dialog'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { usageQuery } from '../usage'
import type { SavedLieu } from './LieuPage'
import { removeLieu, useLieuxChanged } from './lieuxApi'
import { LIEUX_PATH } from './paths'

/** Only a lieu that nothing ever referred to can go; the button says why it cannot. */
export function RemovalSection({ saved }: { saved: SavedLieu }) {
  const { lieuId, name, open } = saved.lieu
  const usage = useQuery(usageQuery('lieux', lieuId))
  const [asking, setAsking] = useState(false)
  const navigate = useNavigate()
  const changed = useLieuxChanged()
  const removal = useMutation({
    mutationFn: () => removeLieu(lieuId, saved.etag),
    onSuccess: async () => {
      await navigate(LIEUX_PATH, { state: { news: `Le lieu « ${name} » est supprimé` } })
      changed()
    },
  })
  if (!usage.data) return null
  const referenced = usage.data.plages + usage.data.rdvs > 0
  return (
    <section aria-labelledby="suppression" className="section">
      <h2 id="suppression" className="fr-h4">
        Supprimer
      </h2>
      <p id="suppression-explication">
        {referenced
          ? `Ce lieu ne peut pas être supprimé : ${referencesInWords(usage.data)}${open ? ' Fermez-le plutôt.' : ' Il est fermé : il ne donne plus de créneau.'}`
          : 'Aucune plage d’ouverture et aucun rendez-vous ne s’y tiennent : il peut être supprimé pour de bon.'}
      </p>
      <Button priority="secondary" icon="fr-icon-delete-line" disabled={referenced} describedBy="suppression-explication" onClick={() => setAsking(true)}>
        Supprimer le lieu
      </Button>
      <Dialog
        open={asking}
        title={`Supprimer « ${name} » ?`}
        onClose={() => setAsking(false)}
        closeLabel="Garder le lieu"
        actions={
          <Button onClick={() => removal.mutate()} busy={removal.isPending}>
            Supprimer le lieu
          </Button>
        }
      >
        <p>Le lieu disparaît de la liste. Cela ne peut pas être annulé.</p>
        {removal.isError && <ProblemAlert error={removal.error} />}
      </Dialog>
    </section>
  )
}

function referencesInWords({ plages, rdvs }: Usage): string {
  const parts = [
    plages > 0 && (plages > 1 ? `${plages} plages d’ouverture` : 'une plage d’ouverture'),
    rdvs > 0 && (rdvs > 1 ? `${rdvs} rendez-vous` : 'un rendez-vous'),
  ].filter(Boolean)
  return `${parts.join(' et ')} s’y ${plages + rdvs > 1 ? 'tiennent, passés ou à venir' : 'tient'}.`
}
