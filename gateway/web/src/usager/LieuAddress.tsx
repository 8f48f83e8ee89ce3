interface LieuAddressProps {
  lieu: { name: string; street: string; postalCode: string; city: string; pmr?: boolean; telephone?: string | null }
}

export function LieuAddress({ lieu }: LieuAddressProps) {
  const place = new URLSearchParams({ query: `${lieu.street}, ${lieu.postalCode} ${lieu.city}` })
  return (
    <>
      <p className="fr-mb-1v">
        {lieu.street}
        <br />
        {lieu.postalCode} {lieu.city}
      </p>
      <ul className="plain-list">
        <li>
          {lieu.pmr ? 'Accessible aux personnes à mobilité réduite' : 'Accès pour les personnes à mobilité réduite non garanti'}
        </li>
        {lieu.telephone && (
          <li>
            Téléphone du lieu : <a href={`tel:${lieu.telephone.replace(/\s/g, '')}`}>{lieu.telephone}</a>
          </li>
        )}
        <li className="no-print">
          <a href={`https://www.openstreetmap.org/search?${place}`} rel="noreferrer">
            Voir {lieu.name} sur une carte
          </a>
        </li>
      </ul>
    </>
  )
}
