import { NavLink } from 'react-router'
import { OPERATEUR_PATH } from './paths'

export function OperateurMenu() {
  return (
    <nav className="menu" aria-label="Menu principal">
      <ul>
        <li>
          <NavLink to={OPERATEUR_PATH} end>
            Espaces
          </NavLink>
        </li>
        <li>
          <NavLink to={`${OPERATEUR_PATH}/demandes`}>Demandes de dispositif de recueil</NavLink>
        </li>
      </ul>
    </nav>
  )
}
