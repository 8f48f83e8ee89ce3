import type { Agent } from '../../api/agents'
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
      const agent = await invite({
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
      return newsOf(agent, email.trim(), serviceIds)
    } finally {
      changed()
    }
  }
}

/** An agent of the espace joins without a mail, and keeps their services, whatever was asked (S28). */
export function newsOf(agent: Agent, email: string, asked: string[]): AgentNews {
  if (agent.status === 'invited') {
    return {
      title: `L’invitation est envoyée à ${email}`,
      detail:
        agent.account === 'pending'
          ? 'Son compte est en cours de création : le courriel partira dès que possible.'
          : 'Le lien est valable 7 jours. Vous pouvez le renvoyer depuis les invitations en attente.',
    }
  }
  const same = asked.length === agent.serviceIds.length && asked.every((id) => agent.serviceIds.includes(id))
  return {
    severity: same ? 'success' : 'info',
    title: `${agent.displayName} fait maintenant partie de l’organisation`,
    detail:
      'Cette personne a déjà un compte : aucun courriel n’est parti.' +
      (same ? '' : ' Ses services restent inchangés ; seul l’administrateur d’espace peut les modifier.'),
  }
}
