import type { ReactNode } from 'react'
import { Notice } from '../ds/Notice'
import { Footer } from './Footer'
import { SkipLinks } from './SkipLinks'

interface LayoutProps {
  service: string
  tagline: string
  home: string
  tools?: ReactNode
  menu?: ReactNode
  wide?: boolean
  children: ReactNode
}

/** Header, main part and footer of every page. */
export function Layout({ service, tagline, home, tools, menu, wide, children }: LayoutProps) {
  const container = wide ? 'fr-container--fluid fr-px-2w fr-px-md-4w' : 'fr-container'
  return (
    <>
      <SkipLinks withMenu={menu !== undefined} />
      <header role="banner" className={menu ? 'fr-header fr-header--menu' : 'fr-header'}>
        <div className={`header ${container}`}>
          <div className="fr-header__service header__service">
            <a href={home} title={`Accueil – ${service}`}>
              <p className="fr-header__service-title">{service}</p>
            </a>
            <p className="fr-header__service-tagline">{tagline}</p>
          </div>
          {tools && <div className="header__tools">{tools}</div>}
        </div>
        {menu && (
          <div id="menu" className="header__menu">
            <div className={container}>{menu}</div>
          </div>
        )}
        <Notice container={container}>Site de démonstration, non officiel</Notice>
      </header>
      <main role="main" id="contenu" tabIndex={-1} className={`main ${container}`}>
        {children}
      </main>
      <Footer container={container} />
    </>
  )
}
