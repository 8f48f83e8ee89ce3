import { ButtonLink } from '../../ds/Button'
import { PassingButton } from '../../ds/PassingButton'
import type { Changes } from '../agenda/useAddress'
import { LISTS } from '../recurrence/paths'
import type { Wish } from './creneauxApi'

/** Nothing is free: leads to what may change that. */
export function NoCreneau({ wish: { agentId: agentIds }, onChange }: { wish: Wish; onChange: (changes: Changes) => void }) {
  const [only, ...others] = agentIds
  const plage = only && others.length === 0 ? `?${new URLSearchParams({ agent: only })}` : ''
  return (
    <div className="empty">
      <p role="status">Aucun créneau libre dans les six mois{only && (others.length > 0 ? ' avec les agents choisis' : ' avec l’agent choisi')}.</p>
      <div className="actions">
        {only && (
          <PassingButton priority="secondary" onClick={() => onChange({ agent: null, lieu: null })}>
            Chercher avec tous les agents
          </PassingButton>
        )}
        <ButtonLink priority="secondary" to={`${LISTS.plage}/nouvelle${plage}`}>
          Créer une plage d’ouverture
        </ButtonLink>
      </div>
    </div>
  )
}
