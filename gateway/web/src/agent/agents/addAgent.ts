import type { InvitedAgent } from '../../api/agents'
import { useWorkplace } from '../session/workplace'
import { createIntervenant, invite, useAgentsChanged } from './agentsApi'
import type { NewAgentInput } from './newAgentForm'
import type { AgentNews } from './paths'

/** Creates the intervenant or sends the invitation, and tells what was done. */
export function useAddAgent() {
  const { organisation } = useWorkplace()
  const { organisationId, espaceId } = organisation
  const changed = useAgentsChanged()

  return async ({ level, accueil, email, firstName, lastName, name, serviceIds }: NewAgentInput): Promise<AgentNews> => {
    try {
      if (level === 'intervenant') {
        await createIntervenant({ organisationId, name: name.trim(), serviceIds })
        return { title: `L’agenda « ${name.trim()} » est créé`, detail: 'Vous pouvez lui ajouter des plages d’ouverture.' }
      }
      const invited = await invite({
        email: email.trim(),
        firstName: firstName.trim(),
        lastName: lastName.trim(),
        organisationId,
        espaceId,
        level,
        accueil: level === 'basique' && accueil,
        adminEspace: false,
        serviceIds,
      })
      return newsOf(invited, email.trim(), serviceIds)
    } finally {
      changed()
    }
  }
}

/** An agent of the espace joins without a mail, and keeps their services, whatever was asked (S28). */
export function newsOf({ displayName, alreadyAgent, account, serviceIds }: InvitedAgent, email: string, asked: string[]): AgentNews {
  if (!alreadyAgent) {
    return {
      title: `L’invitation est envoyée à ${email}`,
      detail:
        account === 'pending'
          ? 'Le courriel part dans quelques instants. Le lien est valable 7 jours.'
          : 'Le lien est valable 7 jours. Vous pouvez le renvoyer depuis les invitations en attente.',
    }
  }
  const same = asked.length === serviceIds.length && asked.every((id) => serviceIds.includes(id))
  return {
    severity: same ? 'success' : 'info',
    title: `${displayName} fait maintenant partie de l’organisation`,
    detail:
      'Cette personne a déjà un compte : aucun courriel n’est parti.' +
      (same ? '' : ' Ses services restent inchangés ; seul l’administrateur d’espace peut les modifier.'),
  }
}
