const LINKS = [
  ['#contenu', 'Contenu'],
  ['#menu', 'Menu'],
  ['#pied', 'Pied de page'],
] as const

export function SkipLinks({ withMenu }: { withMenu: boolean }) {
  return (
    <div className="fr-skiplinks">
      <nav className="fr-container" aria-label="Accès rapide">
        <ul className="fr-skiplinks__list">
          {LINKS.filter(([anchor]) => withMenu || anchor !== '#menu').map(([anchor, label]) => (
            <li key={anchor}>
              <a className="fr-link" href={anchor}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  )
}
