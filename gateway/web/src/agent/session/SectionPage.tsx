import { Link } from 'react-router'
import { PageHeading } from '../../shell/PageHeading'
import { SERVICE } from '../service'
import type { Section } from './sections'

/** The way in of a section: its pages, with what one does there. */
export function SectionPage({ title, pages }: { title: string; pages: Section[] }) {
  return (
    <>
      <PageHeading title={title} service={SERVICE} />
      <ul className="tiles">
        {pages.map(({ path, label, words }) => (
          <li key={path} className="tile">
            <h2 className="fr-h6 fr-mb-1w">
              <Link to={path}>{label}</Link>
            </h2>
            <p className="fr-mb-0">{words}</p>
          </li>
        ))}
      </ul>
    </>
  )
}
