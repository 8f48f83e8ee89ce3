import { useEffect, useState } from 'react'
import { NavLink, useLocation } from 'react-router'
import { today } from '../../dates/dates'
import { findPathFrom } from '../agenda/agendaAddress'
import { AGENDA_PATH, useLastAgenda } from '../agenda/useLastAgenda'
import { COLLECTIFS_PATH } from '../collectifs/paths'
import { FIND_PATH } from '../creneaux/paths'
import { CONFIGURATION, ESPACE_ADMIN, type Section } from './sections'
import { useWorkplace } from './workplace'

/** Folded behind a button on a phone; the pages of the current section stand on a second line. */
export function AgentMenu() {
  const { administrateur, me, organisation } = useWorkplace()
  const { pathname, search } = useLocation()
  const lastAgenda = useLastAgenda(organisation.organisationId)
  const [open, setOpen] = useState(false)
  useEffect(() => setOpen(false), [pathname])
  const sections = [
    { path: '/agent/configuration', label: 'Configuration', pages: CONFIGURATION, shown: administrateur },
    { path: '/agent/espace', label: 'Espace admin', pages: ESPACE_ADMIN, shown: me.adminEspace },
  ].filter(({ shown }) => shown)
  const current = sections.find(({ path }) => pathname.startsWith(path))

  return (
    <nav className="menu" aria-label="Menu principal">
      <button type="button" className="menu__toggle fr-icon-menu-fill" aria-expanded={open} aria-controls="menu-principal" onClick={() => setOpen(!open)}>
        Menu
      </button>
      <NavLink className="fr-btn fr-btn--sm menu__find" to={pathname === AGENDA_PATH ? findPathFrom(new URLSearchParams(search), today(organisation.zone)) : FIND_PATH}>
        Trouver un rendez-vous
      </NavLink>
      <div id="menu-principal" className={open ? undefined : 'menu--folded'}>
        <ul>
          <li>
            <NavLink to={lastAgenda}>Agenda</NavLink>
          </li>
          <li>
            <NavLink to={COLLECTIFS_PATH}>RDV collectifs</NavLink>
          </li>
          <li>
            <NavLink to="/agent/plages-ouverture">Plages d’ouverture</NavLink>
          </li>
          <li>
            <NavLink to="/agent/indisponibilites">Indisponibilités</NavLink>
          </li>
          {sections.map(({ path, label }) => (
            <li key={path}>
              <NavLink to={path} aria-current="true">
                {label}
              </NavLink>
            </li>
          ))}
        </ul>
        {current && <SectionPages label={current.label} pages={current.pages} />}
      </div>
    </nav>
  )
}

function SectionPages({ label, pages }: { label: string; pages: Section[] }) {
  return (
    <ul className="menu__section" aria-label={label}>
      {pages.map((page) => (
        <li key={page.path}>
          <NavLink to={page.path}>{page.label}</NavLink>
        </li>
      ))}
    </ul>
  )
}
