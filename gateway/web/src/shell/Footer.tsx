const LINKS = [
  ['/accessibilite', 'Accessibilité : non conforme'],
  ['/mentions-legales', 'Mentions légales'],
  ['/donnees-personnelles', 'Données personnelles'],
  ['/cookies', 'Gestion des cookies'],
  ['/agent', 'Espace agent'],
] as const

export function Footer({ container }: { container: string }) {
  return (
    <footer className="fr-footer" role="contentinfo" id="pied">
      <div className={container}>
        <div className="fr-footer__body">
          <p className="fr-footer__content-desc fr-mb-0">
            Prise de rendez-vous en ligne avec les services publics. Logiciel libre sous licence EUPL 1.2, en
            démonstration.
          </p>
        </div>
        <div className="fr-footer__bottom">
          <ul className="fr-footer__bottom-list">
            {LINKS.map(([href, label]) => (
              <li className="fr-footer__bottom-item" key={href}>
                <a className="fr-footer__bottom-link" href={href}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </footer>
  )
}
