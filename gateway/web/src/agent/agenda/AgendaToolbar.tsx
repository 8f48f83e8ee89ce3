import { useState } from 'react'
import { dayFrom, type Day } from '../../dates/dates'
import { capitalised } from '../../dates/words'
import { Button } from '../../ds/Button'
import { Input } from '../../ds/fields'
import { periodInWords, stepOf, type AgendaAddress, type AgendaView } from './agendaAddress'

interface AgendaToolbarProps {
  address: Pick<AgendaAddress, 'view' | 'day'>
  views: [AgendaView, string][]
  today: Day
  onChange: (changes: Record<string, string | null>) => void
}

export const AGENDA_VIEWS: [AgendaView, string][] = [
  ['jour', 'Jour'],
  ['semaine', 'Semaine'],
  ['mois', 'Mois'],
  ['liste', 'Liste'],
]

const STEPS: Record<AgendaView, [string, string, string]> = {
  jour: ['Jour', 'précédent', 'suivant'],
  semaine: ['Semaine', 'précédente', 'suivante'],
  mois: ['Mois', 'précédent', 'suivant'],
  liste: ['Semaine', 'précédente', 'suivante'],
}

export function AgendaToolbar({ address, views, today, onChange }: AgendaToolbarProps) {
  const { view, day } = address
  const [unit, before, after] = STEPS[view]
  const go = (target: Day) => onChange({ date: target.toString() })
  return (
    <div className="agenda-bar">
      <h2 className="fr-h5 fr-mb-0" aria-live="polite">
        {capitalised(periodInWords(address))}
      </h2>
      <div className="agenda-bar__group" role="group" aria-label="Période">
        <Button priority="tertiary" icon="fr-icon-arrow-left-line" onClick={() => go(day.subtract(stepOf(view)))}>
          <span className="fr-sr-only">{unit} </span>
          <span className="agenda-bar__way">{before}</span>
        </Button>
        <Button priority="tertiary" onClick={() => go(today)}>
          Aujourd’hui
        </Button>
        <Button priority="tertiary" icon="fr-icon-arrow-right-line" iconAfter onClick={() => go(day.add(stepOf(view)))}>
          <span className="fr-sr-only">{unit} </span>
          <span className="agenda-bar__way">{after}</span>
        </Button>
      </div>
      <DayField day={day} onGo={go} />
      <div className="agenda-bar__group" role="group" aria-label="Affichage">
        {views.map(([name, label]) => (
          <Button key={name} priority={name === view ? 'secondary' : 'tertiary'} pressed={name === view} onClick={() => onChange({ vue: name })}>
            {label}
          </Button>
        ))}
      </div>
    </div>
  )
}

/** A year is typed digit by digit: a date of long ago is one that is not finished, and the agenda stays where it is. */
function DayField({ day, onGo }: { day: Day; onGo: (day: Day) => void }) {
  const [typed, setTyped] = useState<string | null>(null)
  const change = ({ value, validity }: HTMLInputElement) => {
    setTyped(value)
    const chosen = dayFrom(value)
    if (chosen && validity.valid) onGo(chosen)
  }
  return (
    <Input
      id="aller-au"
      className="agenda-bar__day"
      label="Aller au"
      type="date"
      min="2000-01-01"
      max="2999-12-31"
      value={typed ?? day.toString()}
      onChange={(event) => change(event.target)}
      onBlur={() => setTyped(null)}
    />
  )
}
