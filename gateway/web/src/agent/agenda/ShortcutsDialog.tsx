import { Dialog } from '../../ds/Dialog'
import { Checkbox } from '../../ds/fields'

const SHORTCUTS = [
  ['T', 'Aujourd’hui'],
  ['←', 'Période précédente'],
  ['→', 'Période suivante'],
  ['J', 'Vue du jour'],
  ['S', 'Vue de la semaine'],
  ['M', 'Vue du mois'],
  ['L', 'Liste'],
  ['N', 'Trouver un rendez-vous'],
  ['?', 'Cette liste'],
] as const

interface ShortcutsDialogProps {
  open: boolean
  enabled: boolean
  onEnable: (on: boolean) => void
  onClose: () => void
}

export function ShortcutsDialog({ open, enabled, onEnable, onClose }: ShortcutsDialogProps) {
  return (
    <Dialog open={open} title="Raccourcis clavier de l’agenda" onClose={onClose} closeLabel="Fermer">
      <dl className="shortcuts">
        {SHORTCUTS.map(([key, words]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <Checkbox
        id="raccourcis"
        label="Utiliser les raccourcis"
        hint="Sans eux, seule la touche « ? » reste, pour revenir ici."
        native={{ checked: enabled, onChange: (event) => onEnable(event.target.checked) }}
      />
    </Dialog>
  )
}
