import { NavLink } from 'react-router'
import { useWorkplace } from './workplace'

export function AgentMenu() {
  const { administrateur } = useWorkplace()
  return (
    <nav className="menu" aria-label="Menu principal">
      <ul>
        <li>
          <NavLink to="/agent/agenda">Agenda</NavLink>
        </li>
        <li>
          <NavLink to="/agent/plages-ouverture">Plages d’ouverture</NavLink>
        </li>
        {administrateur && (
          <li className="menu__group">
            <span>Configuration</span>
            <ul>
              <li>
                <NavLink to="/agent/configuration/motifs">Motifs</NavLink>
              </li>
            </ul>
          </li>
        )}
      </ul>
    </nav>
  )
}
