import { useNavigate } from 'react-router'
import type { Organisation } from '../../api/types'
import { Button } from '../../ds/Button'
import { PageHeading } from '../../shell/PageHeading'
import { SERVICE } from '../service'

interface OrganisationChoicePageProps {
  organisations: Organisation[]
  onChoose: (organisation: Organisation) => void
}

export function OrganisationChoicePage({ organisations, onChoose }: OrganisationChoicePageProps) {
  const navigate = useNavigate()
  const enter = (organisation: Organisation) => {
    onChoose(organisation)
    void navigate(`/agent/agenda?organisation=${organisation.numero}`)
  }
  return (
    <>
      <PageHeading title="Choisir une organisation" service={SERVICE} />
      <ul className="organisations">
        {organisations.map((organisation) => (
          <li key={organisation.organisationId}>
            <Button priority="secondary" onClick={() => enter(organisation)}>
              {organisation.name}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}
