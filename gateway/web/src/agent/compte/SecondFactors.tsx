import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { SecurityState } from '../../api/agents'
import { Announcement } from '../../ds/Announcement'
import { Badge } from '../../ds/Badge'
import { Button, ButtonLink } from '../../ds/Button'
import { Dialog } from '../../ds/Dialog'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { actionLink, removeCredential, securityQuery } from './accountApi'

interface SecondFactorsProps {
  state: SecurityState
  /** The espace asks it of its administrators. */
  compulsory: boolean
}

interface Factor {
  id: string
  label: string
}

/** The service's word for the application of codes, which has no id of its own. */
const APPLICATION: Factor = { id: 'totp', label: 'Application de codes' }

export function SecondFactors({ state, compulsory }: SecondFactorsProps) {
  const client = useQueryClient()
  const [leaving, setLeaving] = useState<Factor | null>(null)
  const active = state.totp || state.webauthn.length > 0
  const removal = useMutation({
    mutationFn: ({ id }: Factor) => removeCredential(id),
    onSuccess: () => {
      setLeaving(null)
      void client.invalidateQueries({ queryKey: securityQuery.queryKey })
    },
  })
  return (
    <>
      <h3 className="fr-h6 fr-mt-4w">Second facteur</h3>
      {removal.isSuccess && <Announcement key={removal.submittedAt} severity="success" title={`« ${removal.variables.label} » est retiré de votre compte`} />}
      <p className="name-and-badges">
        {active ? <Badge severity="success">Actif</Badge> : <Badge severity={compulsory ? 'warning' : undefined}>Inactif</Badge>}
        <span>
          {compulsory
            ? 'Obligatoire pour les administrateurs de votre espace.'
            : 'Facultatif : il protège votre compte même si votre mot de passe est connu.'}
        </span>
      </p>
      <dl className="facts">
        <div>
          <dt>{APPLICATION.label}</dt>
          <dd>{state.totp ? <Removable factor={APPLICATION} words="Activée" onRemove={setLeaving} /> : 'Non activée'}</dd>
        </div>
        <div>
          <dt>Clés de sécurité</dt>
          <dd>
            {state.webauthn.length === 0 && 'Aucune'}
            {state.webauthn.map((key) => (
              <Removable key={key.id} factor={key} words={key.label} onRemove={setLeaving} />
            ))}
          </dd>
        </div>
      </dl>
      <div className="actions">
        <ButtonLink to={actionLink('application')} external priority="secondary">
          {state.totp ? 'Ajouter une autre application' : 'Activer une application de codes'}
        </ButtonLink>
        <ButtonLink to={actionLink('cle')} external priority="secondary">
          Ajouter une clé de sécurité
        </ButtonLink>
      </div>
      <Dialog
        open={leaving !== null}
        title="Retirer ce second facteur ?"
        onClose={() => setLeaving(null)}
        closeLabel="Le garder"
        actions={
          <Button onClick={() => leaving && removal.mutate(leaving)} busy={removal.isPending}>
            Retirer le second facteur
          </Button>
        }
      >
        <p>« {leaving?.label} » ne servira plus à vous connecter.</p>
        {removal.isError && <ProblemAlert error={removal.error} />}
      </Dialog>
    </>
  )
}

interface RemovableProps {
  factor: Factor
  words: string
  onRemove: (factor: Factor) => void
}

function Removable({ factor, words, onRemove }: RemovableProps) {
  return (
    <span className="name-and-badges">
      {words}
      <Button priority="tertiary" small onClick={() => onRemove(factor)}>
        Retirer<span className="fr-sr-only"> : {factor.label}</span>
      </Button>
    </span>
  )
}
