import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Demande } from '../../api/configuration'
import { dateInWords } from '../../dates/words'
import { dayOf } from '../../dates/dates'
import { Button } from '../../ds/Button'
import { Dialog } from '../../ds/Dialog'
import { TextArea } from '../../ds/fields'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { useWorkplace } from '../session/workplace'
import { askForDispositifRecueil, demandesQuery } from './motifsApi'

/** Why there is no catégorie here, and the way to have one. */
export function DispositifRecueilRequest() {
  const { organisation } = useWorkplace()
  const demandes = useQuery(demandesQuery(organisation.organisationId))
  const [asking, setAsking] = useState(false)
  const last = demandes.data?.at(0)
  return (
    <section className="consequences" aria-labelledby="dispositif">
      <h3 id="dispositif" className="fr-h6 fr-mb-1w">
        Carte d’identité et passeport
      </h3>
      <p>
        Les motifs de carte d’identité et de passeport, proposés aussi par France Titres, sont réservés aux organisations qui ont un
        dispositif de recueil (DR). {organisation.name} n’en a pas.
      </p>
      {last && (
        <p role="status" className="fr-text--bold">
          {demandeInWords(last, organisation.zone)}
        </p>
      )}
      {demandes.isSuccess && last?.accepted !== null && (
        <Button priority="secondary" onClick={() => setAsking(true)}>
          Demander l’activation
        </Button>
      )}
      <DemandeDialog open={asking} onClose={() => setAsking(false)} />
    </section>
  )
}

function demandeInWords({ accepted, askedAt, message }: Demande, zone: string): string {
  const asked = `Demande envoyée le ${dateInWords(dayOf(askedAt, zone))}`
  if (accepted === null) return `${asked} : elle attend une réponse.`
  return `${asked} : ${accepted ? 'acceptée' : 'refusée'}${message ? `, « ${message} »` : ''}.`
}

function DemandeDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { organisation } = useWorkplace()
  const client = useQueryClient()
  const [reason, setReason] = useState('')
  const demande = useMutation({
    mutationFn: () => askForDispositifRecueil(organisation.organisationId, reason.trim() || null),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: demandesQuery(organisation.organisationId).queryKey })
      onClose()
    },
  })
  return (
    <Dialog
      open={open}
      title="Demander l’activation du dispositif de recueil"
      onClose={onClose}
      closeLabel="Ne rien envoyer"
      actions={
        <Button onClick={() => demande.mutate()} busy={demande.isPending}>
          Envoyer la demande
        </Button>
      }
    >
      <p>L’équipe de la plateforme vérifie que votre organisation délivre des titres, puis active les catégories.</p>
      <TextArea
        id="demande-motif"
        label="Précisions (facultatif)"
        hint="Par exemple : nombre de stations de recueil, date d’ouverture."
        rows={3}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      {demande.isError && <ProblemAlert error={demande.error} />}
    </Dialog>
  )
}
