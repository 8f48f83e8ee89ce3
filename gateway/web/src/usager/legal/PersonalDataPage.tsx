import { PageHeading } from '../../shell/PageHeading'
import { SERVICE } from '../service'

export function PersonalDataPage() {
  return (
    <div className="prose">
      <PageHeading title="Données personnelles" service={SERVICE} />
      <h2 className="fr-h4">Ce que nous demandons</h2>
      <p>
        Votre prénom, votre nom et votre adresse électronique, nécessaires au rendez-vous ; votre téléphone et votre date
        de naissance, si vous le souhaitez ; le numéro de pré-demande, pour une carte d’identité ou un passeport.
      </p>
      <p>
        Si vous choisissez FranceConnect, il nous transmet vos prénoms, votre nom de naissance, votre date de naissance et votre
        adresse électronique. Nous ne lui disons rien de vos rendez-vous.
      </p>
      <h2 className="fr-h4">Qui les voit</h2>
      <p>
        Les agents de l’organisation qui vous reçoit. Le numéro de pré-demande et le créneau sont aussi transmis à France
        Titres, pour éviter les rendez-vous en double. Vos données ne sont ni vendues ni utilisées à d’autres fins.
      </p>
      <h2 className="fr-h4">Sur votre appareil</h2>
      <p>
        Pendant la prise de rendez-vous, ce que vous saisissez est gardé dans cet onglet pendant 30 minutes au plus, puis
        effacé ; tout est effacé dès que le rendez-vous est confirmé.
      </p>
      <h2 className="fr-h4">Vos droits</h2>
      <p>
        Vous pouvez demander à l’organisation d’accéder à vos données, de les corriger ou de les effacer. Ses coordonnées
        figurent dans le message de confirmation. Vous pouvez aussi adresser une réclamation à la CNIL.
      </p>
    </div>
  )
}
