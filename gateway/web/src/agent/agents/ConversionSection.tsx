import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Agent, ConversionConsequences } from '../../api/agents'
import { Button } from '../../ds/Button'
import { Waiting } from '../../ds/Waiting'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { useWorkplace } from '../session/workplace'
import { conversionQuery } from './agentsApi'
import { ConversionForm } from './ConversionForm'

interface ConversionSectionProps {
  agent: Agent
  onDone: (title: string) => void
}

/** From an account to an intervenant or back: what it does is shown before anything is asked. */
export function ConversionSection({ agent, onDone }: ConversionSectionProps) {
  const { organisation } = useWorkplace()
  const [asked, setAsked] = useState(false)
  const query = useQuery({ ...conversionQuery(organisation.organisationId, agent.agentId), enabled: asked })
  const title = agent.intervenant ? 'Donner un compte à cet intervenant' : 'Convertir en intervenant'
  return (
    <section aria-labelledby="conversion" className="section">
      <h2 id="conversion" className="fr-h4">
        {title}
      </h2>
      {!asked && (
        <>
          <p>
            {agent.intervenant
              ? 'Il recevra une invitation et pourra se connecter. Son agenda reste tel quel.'
              : 'Son agenda reste, mais il ne pourra plus se connecter.'}
          </p>
          <Button priority="secondary" onClick={() => setAsked(true)}>
            Voir ce que cela change
          </Button>
        </>
      )}
      {asked && query.isPending && <Waiting />}
      {asked && query.isError && <ProblemAlert error={query.error} onRetry={query.refetch} busy={query.isFetching} />}
      {asked && query.data && (
        <>
          <Consequences found={query.data} />
          {query.data.possible ? (
            <ConversionForm agent={agent} onDone={onDone} onCancel={() => setAsked(false)} />
          ) : (
            <Button priority="secondary" onClick={() => setAsked(false)}>
              Fermer
            </Button>
          )}
        </>
      )}
    </section>
  )
}

function Consequences({ found }: { found: ConversionConsequences }) {
  return (
    <div role="status" className="consequences">
      {found.possible ? (
        <>
          <p className="fr-text--bold fr-mb-1w">Ce que cela change</p>
          <ul>
            {found.consequences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      ) : (
        <p className="fr-mb-0">{found.reason ?? 'Cette conversion n’est pas possible.'}</p>
      )}
    </div>
  )
}
