import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { Proche } from '../../api/usagers'
import { prochesQuery } from '../mesrdvs/mesRdvsApi'
import { telephoneInWords } from '../session/proof'
import { OTHER, SELF, type IdentityDraft, type PersonDraft } from './identityDraft'

function nameOf(person: PersonDraft, draft: IdentityDraft, proches: Proche[]): string {
  const proche = proches.find(({ procheId }) => procheId === person.who)
  const named = person.who === SELF ? draft : person.who === OTHER ? person : proche
  return named ? `${named.firstName.trim()} ${named.lastName.trim()}` : 'Un de vos proches'
}

/** Everything typed, to be read again before the booking. */
export function IdentityRecap({ draft, to, known }: { draft: IdentityDraft; to: string; known: boolean }) {
  const withProches = draft.persons.some(({ who }) => who !== SELF && who !== OTHER)
  const proches = useQuery({ ...prochesQuery, enabled: known && withProches }).data ?? []
  const numbers = draft.persons.map(({ preDemande }) => preDemande.trim().toUpperCase()).filter(Boolean)
  const lines = [
    ['Réservé par', `${draft.firstName.trim()} ${draft.lastName.trim()}`],
    [draft.persons.length > 1 ? 'Pour' : 'Rendez-vous pour', draft.persons.map((person) => nameOf(person, draft, proches)).join(', ')],
    ['Confirmation par courriel', draft.channel === 'email' ? draft.email.trim() : ''],
    [draft.channel === 'sms' ? 'Confirmation par SMS' : 'Téléphone', telephoneInWords(draft.telephone.trim())],
    [numbers.length > 1 ? 'Numéros de pré-demande' : 'Numéro de pré-demande', numbers.join(', ')],
  ].filter(([, value]) => value)
  return (
    <section aria-labelledby="vos-coordonnees" className="fr-mb-4w">
      <h2 id="vos-coordonnees" className="fr-h6">
        Vos coordonnées
      </h2>
      <dl className="identity-recap">
        {lines.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Link className="fr-link" to={to}>
        Modifier<span className="fr-sr-only"> vos coordonnées</span>
      </Link>
    </section>
  )
}
