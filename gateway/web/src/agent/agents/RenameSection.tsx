import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Agent } from '../../api/agents'
import { Button } from '../../ds/Button'
import { ErrorSummary } from '../../ds/ErrorSummary'
import { Input } from '../../ds/fields'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { renameIntervenant, useAgentsChanged } from './agentsApi'

interface RenameSectionProps {
  agent: Agent
  onDone: (title: string) => void
}

export function RenameSection({ agent, onDone }: RenameSectionProps) {
  const changed = useAgentsChanged()
  const [name, setName] = useState(agent.displayName)
  const [attempt, setAttempt] = useState(0)
  const missing = attempt > 0 && name.trim() === '' ? 'Saisissez un nom' : undefined
  const renaming = useMutation({
    mutationFn: () => renameIntervenant(agent.agentId, name.trim()),
    onSuccess: () => {
      changed()
      onDone(`L’agenda s’appelle maintenant « ${name.trim()} »`)
    },
  })
  return (
    <section aria-labelledby="intervenant" className="section">
      <h2 id="intervenant" className="fr-h4">
        Intervenant
      </h2>
      <p>Cet agenda n’a pas de compte : les autres agents de l’organisation le gèrent.</p>
      <form
        noValidate
        aria-label="Nom de l’agenda"
        onSubmit={(event) => {
          event.preventDefault()
          if (name.trim()) renaming.mutate()
          else setAttempt((count) => count + 1)
        }}
      >
        <ErrorSummary errors={missing ? [{ id: 'name', label: 'Nom de l’agenda', message: missing }] : []} attempt={attempt} />
        <Input id="name" label="Nom de l’agenda" required value={name} error={missing} onChange={(event) => setName(event.target.value)} />
        {renaming.isError && <ProblemAlert error={renaming.error} />}
        <Button type="submit" priority="secondary" busy={renaming.isPending}>
          Renommer
        </Button>
      </form>
    </section>
  )
}
