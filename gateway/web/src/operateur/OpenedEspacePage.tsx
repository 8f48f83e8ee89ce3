import { useMutation } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Navigate, useLocation } from 'react-router'
import { EMAIL } from '../agent/agents/newAgentForm'
import { asProblem } from '../api/problem'
import { Alert } from '../ds/Alert'
import { Button, ButtonLink } from '../ds/Button'
import { ErrorSummary } from '../ds/ErrorSummary'
import { Input } from '../ds/fields'
import { Waiting } from '../ds/Waiting'
import { PageHeading } from '../shell/PageHeading'
import { ProblemAlert } from '../shell/ProblemAlert'
import { inviteAdmin, type OpenedEspace } from './operateurApi'
import { OPERATEUR_PATH, SERVICE } from './paths'

interface Opened {
  opened: OpenedEspace
  name: string
  admin: { email: string; firstName: string; lastName: string }
}

/** The espace stands; its first admin is invited in a second call, which alone is tried again when it fails. */
export function OpenedEspacePage() {
  const state = useLocation().state as Opened | null
  return state ? <FirstAdmin {...state} /> : <Navigate to={OPERATEUR_PATH} replace />
}

function FirstAdmin({ opened, name, admin }: Opened) {
  const { espaceId, organisationId, services } = opened
  const [email, setEmail] = useState(admin.email)
  const [attempt, setAttempt] = useState(0)
  const invalid = EMAIL.test(email.trim()) ? undefined : 'Saisissez une adresse électronique'
  const invitation = useMutation({
    mutationKey: ['first-admin', espaceId],
    mutationFn: (address: string) =>
      inviteAdmin({
        ...admin,
        email: address,
        espaceId,
        organisationId,
        level: 'administrateur',
        accueil: false,
        adminEspace: true,
        serviceIds: services.map(({ serviceId }) => serviceId),
      }),
    // identity-service may not have heard of the new organisation yet
    retry: (failures, error) => failures < 3 && [403, 404, 503].includes(asProblem(error).status),
    retryDelay: 700,
  })
  const { mutate } = invitation
  useEffect(() => mutate(admin.email), [mutate, admin.email])

  return (
    <div className="form-page">
      <PageHeading title={`L’espace « ${name} » est créé`} service={SERVICE} />
      {invitation.isPending && <Waiting label="Envoi de l’invitation…" lines={1} />}
      {invitation.isSuccess && (
        <Alert severity="success" title={`L’invitation est envoyée à ${invitation.variables}`} announced>
          <p>Le lien est valable 7 jours. Cette personne administrera l’espace et son organisation.</p>
        </Alert>
      )}
      {invitation.isError && (
        <form
          noValidate
          aria-label="Inviter le premier administrateur"
          onSubmit={(event) => {
            event.preventDefault()
            if (invalid) setAttempt((count) => count + 1)
            else mutate(email.trim())
          }}
        >
          <Alert severity="warning" title="Mais l’administrateur n’est pas encore invité" announced>
            <p>L’espace, l’organisation et le lieu sont gardés : ne les créez pas une seconde fois. Renvoyez seulement l’invitation.</p>
          </Alert>
          <ProblemAlert error={invitation.error} />
          <ErrorSummary errors={attempt > 0 && invalid ? [{ id: 'adminEmail', label: 'Adresse électronique', message: invalid }] : []} attempt={attempt} />
          <Input
            id="adminEmail"
            type="email"
            label="Adresse électronique de l’administrateur"
            required
            autoComplete="off"
            value={email}
            error={attempt > 0 ? invalid : undefined}
            onChange={(event) => setEmail(event.target.value)}
          />
          <div className="actions fr-mb-3w">
            <Button type="submit">Renvoyer l’invitation</Button>
          </div>
        </form>
      )}
      <ButtonLink priority="secondary" to={OPERATEUR_PATH}>
        Voir les espaces
      </ButtonLink>
    </div>
  )
}
