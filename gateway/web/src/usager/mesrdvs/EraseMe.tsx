import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { asProblem } from '../../api/problem'
import { Alert } from '../../ds/Alert'
import { Button } from '../../ds/Button'
import { Dialog } from '../../ds/Dialog'
import { useUsagerSession } from '../session/useUsagerSession'
import { eraseMe } from './mesRdvsApi'
import { MineProblem } from './MineProblem'

/** Erasing one's data: refused while a RDV is to come, since the organisation still expects the person. */
export function EraseMe() {
  const navigate = useNavigate()
  const { forget } = useUsagerSession()
  const [open, setOpen] = useState(false)
  const erasure = useMutation({
    mutationFn: eraseMe,
    onSuccess: async () => {
      await navigate('/donnees-effacees', { replace: true })
      forget()
    },
  })
  const awaited = erasure.isError && asProblem(erasure.error).is('rdv-a-venir')
  return (
    <section aria-labelledby="effacer" className="fr-mt-6w">
      <h2 id="effacer" className="fr-h5">
        Effacer mes données
      </h2>
      <p>
        Vos nom, contacts, proches et préférences sont effacés, et vos rendez-vous passés ne portent plus votre nom. Cet
        effacement est définitif.
      </p>
      <Button priority="secondary" onClick={() => setOpen(true)}>
        Effacer mes données
      </Button>
      <Dialog
        open={open}
        title="Effacer toutes vos données ?"
        onClose={() => {
          setOpen(false)
          erasure.reset()
        }}
        closeLabel="Garder mes données"
        actions={
          !awaited && (
            <Button onClick={() => erasure.mutate()} busy={erasure.isPending}>
              Oui, effacer définitivement
            </Button>
          )
        }
      >
        <p>Vous ne pourrez plus retrouver vos rendez-vous passés. Personne ne pourra rétablir vos données.</p>
        {awaited && (
          <Alert severity="warning" title="Vous avez un rendez-vous à venir" announced>
            <p>
              L’organisation vous attend : annulez d’abord ce rendez-vous, depuis <Link to="/mes-rendez-vous">mes rendez-vous</Link>.
            </p>
          </Alert>
        )}
        {erasure.isError && !awaited && <MineProblem error={erasure.error} />}
      </Dialog>
    </section>
  )
}
