import type { Day } from '../../dates/dates'
import { capitalised } from '../../dates/words'
import { Button } from '../../ds/Button'
import { periodInWords, stepOf, type AgendaAddress, type AgendaView } from './agendaAddress'

interface AgendaToolbarProps {
  address: AgendaAddress
  today: Day
  onChange: (changes: Record<string, string | null>) => void
}

const VIEWS: [AgendaView, string][] = [
  ['semaine', 'Semaine'],
  ['jour', 'Jour'],
  ['liste', 'Liste'],
]

export function AgendaToolbar({ address, today, onChange }: AgendaToolbarProps) {
  const { view, day } = address
  const unit = view === 'jour' ? 'Jour' : 'Semaine'
  const ending = view === 'jour' ? '' : 'e'
  const go = (target: Day) => onChange({ date: target.toString() })
  return (
    <div className="agenda-bar">
      <h2 className="fr-h5 fr-mb-0" aria-live="polite">
        {capitalised(periodInWords(address))}
      </h2>
      <div className="agenda-bar__group" role="group" aria-label="Période">
        <Button priority="tertiary" icon="fr-icon-arrow-left-line" onClick={() => go(day.subtract(stepOf(view)))}>
          <span className="agenda-bar__unit">{unit}&nbsp;</span>précédent{ending}
        </Button>
        <Button priority="tertiary" onClick={() => go(today)}>
          Aujourd’hui
        </Button>
        <Button priority="tertiary" icon="fr-icon-arrow-right-line" iconAfter onClick={() => go(day.add(stepOf(view)))}>
          <span className="agenda-bar__unit">{unit}&nbsp;</span>suivant{ending}
        </Button>
      </div>
      <div className="agenda-bar__group" role="group" aria-label="Affichage">
        {VIEWS.map(([name, label]) => (
          <Button
            key={name}
            priority={name === view ? 'secondary' : 'tertiary'}
            pressed={name === view}
            onClick={() => onChange({ vue: name })}
          >
            {label}
          </Button>
        ))}
      </div>
    </div>
  )
}
