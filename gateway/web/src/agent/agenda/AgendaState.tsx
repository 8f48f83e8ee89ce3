import { hourOf } from '../../dates/zones'
import { Button } from '../../ds/Button'
import { AgendaToggles } from './AgendaToggles'
import type { Changes } from './useAddress'
import type { useAgenda } from './useAgenda'

interface AgendaStateProps {
  agenda: ReturnType<typeof useAgenda>
  onChange: (changes: Changes) => void
  onShortcuts: () => void
}

/** The line over the agenda: how much it holds, whether it is fresh, what of it is left out. */
export function AgendaState({ agenda, onChange, onShortcuts }: AgendaStateProps) {
  const { address, zone, all, cancelledCount, loaded, unread, live } = agenda
  return (
    <div className="agenda-state">
      <p role="status" className="fr-text--sm fr-mb-0">
        {loaded ? `${countInWords(all.length - cancelledCount)} – ${hourOf(zone)}` : !unread && 'Chargement de l’agenda…'}
        {unread && <strong className="agenda-state__unread">{unread}</strong>}
      </p>
      <p className="fr-text--sm fr-mb-0 agenda-state__live">
        <span className={live ? 'agenda-state__dot' : 'agenda-state__dot agenda-state__dot--off'} aria-hidden="true" />
        {live ? 'Mis à jour en direct' : navigator.onLine ? 'Mis à jour chaque minute' : 'Hors connexion'}
      </p>
      <AgendaToggles address={address} cancelledCount={cancelledCount} onChange={onChange} />
      <Button small priority="plain" icon="fr-icon-printer-line" onClick={() => window.print()}>
        Imprimer
      </Button>
      <Button small priority="plain" icon="fr-icon-question-line" onClick={onShortcuts}>
        Raccourcis
      </Button>
    </div>
  )
}

function countInWords(count: number): string {
  return count === 0 ? 'Aucun rendez-vous' : count === 1 ? 'Un rendez-vous' : `${count} rendez-vous`
}
