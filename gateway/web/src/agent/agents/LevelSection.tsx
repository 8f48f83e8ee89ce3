import { useMutation } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import type { AccountLevel, Agent } from '../../api/agents'
import { Button } from '../../ds/Button'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { useWorkplace } from '../session/workplace'
import { changeLevel, useAgentsChanged } from './agentsApi'
import { LevelFields } from './LevelFields'
import { consequencesOf, LEVELS, levelInWords } from './levels'

interface LevelSectionProps {
  agent: Agent
  mine: boolean
  onDone: (title: string) => void
}

/** Change of level: what it will change for the agent is shown before it is saved. */
export function LevelSection({ agent, mine, onDone }: LevelSectionProps) {
  const { organisation } = useWorkplace()
  const changed = useAgentsChanged()
  const { register, watch, handleSubmit } = useForm<{ level: AccountLevel; accueil: boolean }>({
    defaultValues: { level: agent.level as AccountLevel, accueil: agent.accueil },
  })
  const wanted = { level: watch('level'), accueil: watch('level') === 'basique' && watch('accueil') }
  const consequences = consequencesOf(agent, wanted)
  const change = useMutation({
    mutationFn: () => changeLevel(organisation.organisationId, agent.agentId, wanted),
    onSuccess: () => {
      changed()
      onDone(`${agent.displayName} est maintenant ${levelInWords(wanted.level, wanted.accueil).toLowerCase()}`)
    },
  })
  return (
    <section aria-labelledby="niveau" className="section">
      <h2 id="niveau" className="fr-h4">
        Niveau de permission
      </h2>
      {mine ? (
        <p>
          Vous êtes {levelInWords(agent.level, agent.accueil).toLowerCase()}. Un autre administrateur peut changer votre niveau.
        </p>
      ) : (
        <form noValidate onSubmit={handleSubmit(() => change.mutate())} aria-label="Niveau de permission">
          <LevelFields
            levels={['basique', 'administrateur']}
            current={wanted.level}
            level={register('level')}
            accueil={register('accueil')}
            legendHidden
          />
          {consequences.length > 0 && (
            <div role="status" className="consequences">
              <p className="fr-text--bold fr-mb-1w">Ce que cela change pour {agent.displayName}</p>
              <ul>
                {consequences.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </div>
          )}
          {change.isError && <ProblemAlert error={change.error} />}
          <Button type="submit" busy={change.isPending} disabled={consequences.length === 0} describedBy="niveau">
            {consequences.length > 0 ? `Passer en ${LEVELS[wanted.level].label.toLowerCase()}` : 'Changer le niveau'}
          </Button>
        </form>
      )}
    </section>
  )
}
