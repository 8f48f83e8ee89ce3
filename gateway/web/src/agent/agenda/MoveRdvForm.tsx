import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import type { AgentRdv } from '../../api/types'
import { instantText, wallClockText } from '../../dates/dates'
import { capitalised, momentInWords } from '../../dates/words'
import { Button } from '../../ds/Button'
import { Input, Select } from '../../ds/fields'
import { useFocusHandOver } from '../../ds/useFocusHandOver'
import { nearestQuery } from './agendaApi'
import { MoveWarnings } from './MoveWarnings'
import { andTell, toldInWords } from './told'
import { useMoveRdv } from './useMoveRdv'
import { useMoveAgents } from './useMoveAgents'

/** The form of what dragging does: another day, another hour, another agent. */
export function MoveRdvForm({ rdv, onDone }: { rdv: AgentRdv; onDone: () => void }) {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.focus(), [])
  useFocusHandOver(form)
  const [day, time] = wallClockText(rdv.start, rdv.zone).split('T') as [string, string]
  const [typed, setTyped] = useState({ day, time, agentId: rdv.agents[0]?.agentId ?? '' })
  const { moving, warnings } = useMoveRdv(rdv, onDone)
  const nearest = useQuery(nearestQuery(rdv.rdvId))
  const agents = useMoveAgents(rdv, nearest.data)
  const agentNameOf = (id: string) => agents.find(({ agentId }) => agentId === id)?.displayName
  const change = (changes: Partial<typeof typed>) => {
    moving.reset()
    setTyped({ ...typed, ...changes })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const start = instantText(`${typed.day}T${typed.time}`, rdv.zone)
    if (!start || moving.isPending) return
    const agentIds = rdv.agents.length === 1 ? [typed.agentId] : undefined
    moving.mutate({ start, agentIds, confirmed: warnings.length > 0 || undefined })
  }
  return (
    <form ref={form} tabIndex={-1} onSubmit={submit} className="panel-form" aria-label="Déplacer ce rendez-vous">
      <h3 className="fr-h6">Déplacer ce rendez-vous</h3>
      {nearest.data && nearest.data.length > 0 && (
        <div role="group" aria-label="Créneaux libres les plus proches" className="panel-form__choices">
          <p className="fr-text--sm fr-mb-1w">Créneaux libres les plus proches :</p>
          {nearest.data.map(({ start, agentId }) => {
            const [nearDay, nearTime] = wallClockText(start, rdv.zone).split('T') as [string, string]
            return (
              <Button
                key={`${start} ${agentId}`}
                small
                priority="tertiary"
                pressed={nearDay === typed.day && nearTime === typed.time && agentId === typed.agentId}
                onClick={() => change({ day: nearDay, time: nearTime, agentId })}
              >
                {capitalised(momentInWords(start, rdv.zone))}
                {agentNameOf(agentId) && `, ${agentNameOf(agentId)}`}
              </Button>
            )
          })}
        </div>
      )}
      <div className="side-by-side">
        <Input id="nouveau-jour" label="Jour" type="date" required value={typed.day} onChange={(event) => change({ day: event.target.value })} />
        <Input id="nouvelle-heure" label="Heure" type="time" step={300} required value={typed.time} onChange={(event) => change({ time: event.target.value })} />
      </div>
      {rdv.agents.length === 1 && agents.length > 1 && (
        <Select id="nouvel-agent" label="Agent" value={typed.agentId} onChange={(event) => change({ agentId: event.target.value })}>
          {agents.map(({ agentId, displayName }) => (
            <option key={agentId} value={agentId}>
              {displayName}
            </option>
          ))}
        </Select>
      )}
      <p className="fr-text--sm">{toldInWords(rdv)}</p>
      <MoveWarnings warnings={warnings} error={moving.error} />
      <div className="actions">
        <Button type="submit" busy={moving.isPending}>
          {andTell(rdv, warnings.length > 0 ? 'Déplacer quand même' : 'Déplacer')}
        </Button>
        <Button priority="tertiary" onClick={onDone}>
          Ne pas déplacer
        </Button>
      </div>
    </form>
  )
}
