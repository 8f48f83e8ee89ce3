import { Link } from 'react-router'
import type { Agent } from '../../api/agents'
import { Tags } from '../../ds/Tags'
import { useWorkplace } from '../session/workplace'
import { serviceNames } from './agentWords'

/** Services are read-only here (S28): only the admin d'espace changes them (S29), or the agent is invited again (S30). */
export function AgentServices({ agent }: { agent: Agent }) {
  const { me, organisation } = useWorkplace()
  return (
    <section aria-labelledby="services" className="section">
      <h2 id="services" className="fr-h4">
        Services
      </h2>
      <Tags label="Services" words={serviceNames(agent.serviceIds, organisation.services)} />
      {me.adminEspace ? (
        <p className="fr-mt-2w">
          <Link to={`/agent/espace/agents/${agent.agentId}`}>Modifier ses services dans l’espace admin</Link>
        </p>
      ) : (
        <p className="hint fr-mt-2w">
          Les services ne sont plus modifiables ici. Pour en changer, contactez l’administrateur de votre espace, ou retirez
          l’agent puis invitez-le de nouveau avec les bons services.
        </p>
      )}
    </section>
  )
}
