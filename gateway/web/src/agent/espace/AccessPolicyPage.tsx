import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Announcement } from '../../ds/Announcement'
import { Button } from '../../ds/Button'
import { Checkbox } from '../../ds/fields'
import { Waiting } from '../../ds/Waiting'
import { PageHeading } from '../../shell/PageHeading'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { SERVICE } from '../service'
import { useWorkplace } from '../session/workplace'
import { accessPolicyQuery, changeAccessPolicy } from './espaceApi'

export function AccessPolicyPage() {
  const { organisation } = useWorkplace()
  const policy = useQuery(accessPolicyQuery(organisation.espaceId))
  return (
    <div className="form-page">
      <PageHeading title="Sécurité des accès" service={`Espace admin – ${SERVICE}`} />
      {policy.isError && <ProblemAlert error={policy.error} onRetry={policy.refetch} busy={policy.isFetching} />}
      {policy.isPending && <Waiting lines={1} />}
      {policy.data && <PolicyForm compulsory={policy.data.secondFactorForAdmins} />}
    </div>
  )
}

function PolicyForm({ compulsory }: { compulsory: boolean }) {
  const { organisation } = useWorkplace()
  const client = useQueryClient()
  const [wanted, setWanted] = useState(compulsory)
  const change = useMutation({
    mutationFn: () => changeAccessPolicy(organisation.espaceId, { secondFactorForAdmins: wanted }),
    onSuccess: (saved) => client.setQueryData(accessPolicyQuery(organisation.espaceId).queryKey, saved),
  })
  return (
    <form
      noValidate
      aria-label="Sécurité des accès"
      onSubmit={(event) => {
        event.preventDefault()
        change.mutate()
      }}
    >
      {change.isSuccess && (
        <Announcement
          key={change.submittedAt}
          severity="success"
          title={
            change.data.secondFactorForAdmins
              ? 'Le second facteur est obligatoire pour les administrateurs'
              : 'Le second facteur est facultatif'
          }
        />
      )}
      <p>
        Le second facteur est un code donné par une application, ou une clé de sécurité, demandé après le mot de passe. Chaque
        agent peut l’activer dans « Mon compte ».
      </p>
      <Checkbox
        id="second-facteur"
        label="Second facteur obligatoire pour les administrateurs"
        hint="Administrateurs d’organisation et admins d’espace devront en choisir un à leur prochaine connexion par mot de passe."
        native={{ checked: wanted, onChange: ({ target }) => setWanted(target.checked) }}
      />
      {change.isError && <ProblemAlert error={change.error} />}
      <Button type="submit" busy={change.isPending}>
        Enregistrer
      </Button>
    </form>
  )
}
