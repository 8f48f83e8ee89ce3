import { Checkbox } from '../../ds/fields'
import type { AgendaAddress } from './agendaAddress'
import type { Changes } from './useAddress'

interface AgendaTogglesProps {
  address: AgendaAddress
  cancelledCount: number
  onChange: (changes: Changes) => void
}

export function AgendaToggles({ address, cancelledCount, onChange }: AgendaTogglesProps) {
  const { view, cancelledShown, saturdayShown } = address
  return (
    <div className="agenda-toggles">
      {(cancelledCount > 0 || cancelledShown) && (
        <Checkbox
          id="annules"
          label={`Afficher les rendez-vous annulés (${cancelledCount})`}
          native={{ checked: cancelledShown, onChange: (event) => onChange({ annules: event.target.checked ? '1' : null }) }}
        />
      )}
      {(view === 'semaine' || view === 'mois') && (
        <Checkbox
          id="samedi"
          label="Afficher le samedi, même vide"
          native={{ checked: saturdayShown, onChange: (event) => onChange({ samedi: event.target.checked ? '1' : null }) }}
        />
      )}
    </div>
  )
}
