import { Link } from 'react-router'
import type { Me, Organisation } from '../../api/types'
import { roleInWords } from '../agents/levels'

interface OrganisationsSectionProps {
  me: Me
  organisations: Organisation[]
}

export function OrganisationsSection({ me, organisations }: OrganisationsSectionProps) {
  return (
    <section aria-labelledby="organisations" className="section">
      <h2 id="organisations" className="fr-h4">
        Organisations
      </h2>
      <ul>
        {organisations.map(({ organisationId, numero, name }) => (
          <li key={organisationId}>
            <Link to={`/agent/agenda?organisation=${numero}`}>{name}</Link>
            <span className="hint"> {roleInWords(me, organisationId)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
