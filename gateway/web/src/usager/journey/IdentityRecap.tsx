import { Link } from 'react-router'
import type { IdentityDraft } from './journeyMemory'

export function IdentityRecap({ draft, to }: { draft: IdentityDraft; to: string }) {
  const lines = [
    ['Personne', `${draft.firstName.trim()} ${draft.lastName.trim()}`],
    ['Adresse électronique', draft.email.trim()],
    ['Téléphone', draft.telephone.trim()],
    [draft.preDemandes.length > 1 ? 'Numéros de pré-demande' : 'Numéro de pré-demande', draft.preDemandes.join(', ').toUpperCase()],
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
