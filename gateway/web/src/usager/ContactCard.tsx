import type { Contact } from '../api/types'

/** How to reach the organisation; what it did not give is left out. */
export function ContactCard({ name, contact, titleAs: Title = 'h2' }: { name: string; contact: Contact; titleAs?: 'h2' | 'h3' }) {
  const { telephone, email, site, horaires } = contact
  return (
    <section className="card" aria-labelledby="contact">
      <Title id="contact" className="fr-h6">
        Contacter {name}
      </Title>
      {telephone || email || site || horaires ? (
        <ul className="plain-list">
          {telephone && (
            <li>
              Téléphone : <a href={`tel:${telephone.replace(/\s/g, '')}`}>{telephone}</a>
            </li>
          )}
          {email && (
            <li>
              Adresse électronique : <a href={`mailto:${email}`}>{email}</a>
            </li>
          )}
          {site && (
            <li>
              Site : <a href={site}>{site.replace(/^https?:\/\//, '').replace(/\/$/, '')}</a>
            </li>
          )}
          {horaires && <li>Horaires : {horaires}</li>}
        </ul>
      ) : (
        <p>L’organisation n’a pas indiqué ses coordonnées ici.</p>
      )}
    </section>
  )
}
