import { Button, ButtonLink } from '../../ds/Button'
import type { Kind } from './occurrencesApi'
import { copyPath, editPath } from './paths'

interface RowActionsProps {
  kind: Kind
  id: string
  /** The thing in words, for those who read a button out of its row. */
  what: string
  onDelete: () => void
}

export function RowActions({ kind, id, what, onDelete }: RowActionsProps) {
  return (
    <span className="row-actions">
      <ButtonLink small priority="secondary" to={editPath(kind, id)}>
        Modifier<span className="fr-sr-only"> {what}</span>
      </ButtonLink>
      <ButtonLink small priority="tertiary" to={copyPath(kind, id)}>
        Dupliquer<span className="fr-sr-only"> {what}</span>
      </ButtonLink>
      <Button small priority="tertiary" onClick={onDelete}>
        Supprimer<span className="fr-sr-only"> {what}</span>
      </Button>
    </span>
  )
}
