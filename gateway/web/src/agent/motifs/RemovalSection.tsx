import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { Button } from '../../ds/Button'
import { Dialog } from '../../ds/Dialog'
import { Waiting } from '../../ds/Waiting'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { plagesInWords, rdvsInWords, usageQuery } from '../usage'
import { removeMotif, useMotifsChanged } from './motifsApi'
import { MOTIFS_PATH } from './paths'
import type { SavedMotif } from './useSaveMotif'

export function RemovalSection({ saved }: { saved: SavedMotif }) {
  const [open, setOpen] = useState(false)
  return (
    <section aria-labelledby="suppression" className="section">
      <h2 id="suppression" className="fr-h4">
        Supprimer
      </h2>
      <p>Le motif ne sera plus proposé ni aux agents ni aux usagers. Les rendez-vous déjà pris sont gardés.</p>
      <Button priority="secondary" icon="fr-icon-delete-line" onClick={() => setOpen(true)}>
        Supprimer le motif
      </Button>
      <RemovalDialog saved={saved} open={open} onClose={() => setOpen(false)} />
    </section>
  )
}

function RemovalDialog({ saved, open, onClose }: { saved: SavedMotif; open: boolean; onClose: () => void }) {
  const { motifId, name, online } = saved.motif
  const navigate = useNavigate()
  const changed = useMotifsChanged()
  const usage = useQuery({ ...usageQuery('motifs', motifId), enabled: open })
  const removal = useMutation({
    mutationFn: () => removeMotif(motifId, saved.etag),
    onSuccess: async () => {
      await navigate(MOTIFS_PATH, { state: { news: `Le motif « ${name} » est supprimé` } })
      changed()
    },
  })
  return (
    <Dialog
      open={open}
      title={`Supprimer le motif « ${name} » ?`}
      onClose={onClose}
      closeLabel="Garder le motif"
      actions={
        <Button onClick={() => removal.mutate()} busy={removal.isPending}>
          Supprimer le motif
        </Button>
      }
    >
      {usage.isPending && <Waiting lines={1} />}
      {usage.data && (
        <ul>
          {online && <li>Il disparaît aussitôt de la page de réservation.</li>}
          <li>{usage.data.livePlages > 0 ? `Il est retiré de : ${plagesInWords(usage.data.livePlages).toLowerCase()}.` : 'Aucune plage d’ouverture ne le propose.'}</li>
          <li>{usage.data.futureRdvs > 0 ? `Sont gardés : ${rdvsInWords(usage.data.futureRdvs).toLowerCase()}. Annulez ceux qui n’auront pas lieu.` : 'Aucun rendez-vous à venir.'}</li>
        </ul>
      )}
      {removal.isError && <ProblemAlert error={removal.error} />}
    </Dialog>
  )
}
