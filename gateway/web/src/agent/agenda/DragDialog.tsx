import type { AgentRdv } from '../../api/types'
import { momentInWords } from '../../dates/words'
import { Button } from '../../ds/Button'
import { Dialog } from '../../ds/Dialog'
import { isChangedSince } from './agendaApi'
import { usagersOf } from './agendaItems'
import type { Dragged } from './Calendar'
import { MoveWarnings } from './MoveWarnings'
import { andTell, toldInWords } from './told'
import { useMoveRdv } from './useMoveRdv'

interface DragDialogProps {
  rdv: AgentRdv
  dragged: Dragged
  onClose: () => void
}

/** Asks before a RDV that was dragged is moved: a slip of the hand must not write to an usager. */
export function DragDialog({ rdv, dragged, onClose }: DragDialogProps) {
  const { moving, warnings } = useMoveRdv(rdv, onClose)
  const leave = () => {
    if (!moving.isSuccess && !isChangedSince(moving.error)) dragged.revert() // read again, it is already drawn where it is
    onClose()
  }
  return (
    <Dialog
      open
      title="Déplacer ce rendez-vous ?"
      onClose={leave}
      closeLabel="Laisser à sa place"
      actions={
        <Button onClick={() => moving.mutate({ start: dragged.start, confirmed: warnings.length > 0 || undefined })} busy={moving.isPending}>
          {andTell(rdv, warnings.length > 0 ? 'Déplacer quand même' : 'Déplacer')}
        </Button>
      }
    >
      <p>
        {usagersOf(rdv)} : du {momentInWords(rdv.start, rdv.zone)} au <strong>{momentInWords(dragged.start, rdv.zone)}</strong>.{' '}
        {toldInWords(rdv)}
      </p>
      <MoveWarnings warnings={warnings} error={moving.error} />
    </Dialog>
  )
}
