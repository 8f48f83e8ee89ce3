import { useLocation } from 'react-router'
import { Announcement } from '../../ds/Announcement'
import { ButtonLink } from '../../ds/Button'
import { PageHeading } from '../../shell/PageHeading'
import { ContactCard } from '../../usager/ContactCard'
import { ThingHistory } from '../history/ThingHistory'
import { SERVICE } from '../service'
import { useWorkplace } from '../session/workplace'
import { CONTACT_PATH } from './contactApi'

const MISSING = 'Non indiqué'

export function ContactPage() {
  const { organisation } = useWorkplace()
  const { state, key } = useLocation()
  const news = (state as { news?: string } | null)?.news
  const { telephone, email, site, horaires } = organisation.contact
  const facts = [
    ['Nom', organisation.name],
    ['Téléphone', telephone],
    ['Adresse électronique', email],
    ['Site internet', site],
    ['Horaires', horaires],
    ['Lundi de Pentecôte', organisation.lundiPentecoteFerie ? 'Jour férié : aucun créneau' : 'Jour travaillé : créneaux proposés'],
  ]
  return (
    <>
      <div className="page-head">
        <PageHeading title="Informations de contact" service={`Configuration – ${SERVICE}`} />
        <ButtonLink to={`${CONTACT_PATH}/modifier`} icon="fr-icon-edit-line">
          Modifier
        </ButtonLink>
      </div>
      {news && <Announcement key={key} severity="success" title={news} />}
      <p>Elles sont données à l’usager sur son rendez-vous, dans ses messages et chaque fois qu’il ne trouve pas de créneau.</p>
      <div className="with-preview">
        <dl className="facts">
          {facts.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value ?? MISSING}</dd>
            </div>
          ))}
        </dl>
        <aside className="preview" aria-labelledby="apercu">
          <h2 id="apercu" className="fr-h6">
            Vu par l’usager
          </h2>
          <ContactCard name={organisation.name} contact={organisation.contact} titleAs="h3" />
        </aside>
      </div>
      <ThingHistory of="organisation" id={organisation.organisationId} />
    </>
  )
}
