import { Link, useLocation } from 'react-router'
import type { Me, Organisation } from '../../api/types'
import { PageHeading } from '../../shell/PageHeading'
import { roleInWords } from '../agents/levels'
import { SERVICE } from '../service'

interface OrganisationChoicePageProps {
  me: Me
  organisations: Organisation[]
}

const CHOICE = '/agent/organisations'

/** Shown in place of the page that was asked, which each link leads to; from the header, to the agenda. */
export function OrganisationChoicePage({ me, organisations }: OrganisationChoicePageProps) {
  const { pathname, search } = useLocation()
  const linkTo = ({ numero }: Organisation) => {
    const params = new URLSearchParams(search)
    params.set('organisation', String(numero))
    return `${['/agent', CHOICE].includes(pathname.replace(/\/$/, '')) ? '/agent/agenda' : pathname}?${params}`
  }
  return (
    <>
      <PageHeading title="Choisir une organisation" service={SERVICE} />
      <ul className="tiles">
        {organisations.map((organisation) => (
          <li key={organisation.organisationId} className="tile">
            <h2 className="fr-h6 fr-mb-1w">
              <Link to={linkTo(organisation)}>{organisation.name}</Link>
            </h2>
            <p className="fr-mb-0 hint">{roleInWords(me, organisation.organisationId)}</p>
          </li>
        ))}
      </ul>
    </>
  )
}
