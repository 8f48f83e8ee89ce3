// What the demo espace holds, as a mairie would write it. Telephone numbers are those ARCEP keeps for fiction.

export const espace = {
  name: 'Dammartin-en-Goële',
  departement: '77',
  services: [
    { name: 'État civil', shortName: 'État civil' },
    { name: 'Vie citoyenne', shortName: 'Citoyenneté' },
  ],
  organisation: {
    name: 'Mairie de Dammartin-en-Goële',
    zone: 'Europe/Paris',
    contact: {
      telephone: '01 99 00 77 53',
      email: 'etat-civil@mairie-dammartin.example',
      site: 'https://mairie-dammartin.example',
      horaires: 'Du lundi au vendredi de 8 h 30 à 12 h et de 13 h 30 à 17 h, le samedi de 9 h à 12 h',
    },
  },
  lieu: {
    name: 'Hôtel de ville',
    street: '6 place des Prud’hommes',
    postalCode: '77230',
    city: 'Dammartin-en-Goële',
    inseeCode: '77153',
    latitude: 49.0542,
    longitude: 2.6789,
    telephone: '01 99 00 77 53',
    pmr: true,
  },
  dispositifRecueil: true,
};

export const secondLieu = {
  name: 'Annexe du centre-ville',
  street: '6 rue du Général de Gaulle',
  postalCode: '77230',
  city: 'Dammartin-en-Goële',
  inseeCode: '77153',
  latitude: 49.0531,
  longitude: 2.6822,
  telephone: '01 99 00 77 54',
  pmr: false,
};

export const agents = [
  { email: 'admin@demo.rdv', firstName: 'Nathalie', lastName: 'Ferrand', level: 'administrateur' },
  { email: 'agent@demo.rdv', firstName: 'Karim', lastName: 'Benali', level: 'basique' },
  { email: 'accueil@demo.rdv', firstName: 'Sylvie', lastName: 'Moreau', level: 'basique', accueil: true },
  { email: 'espace@demo.rdv', firstName: 'Philippe', lastName: 'Garnier', level: 'administrateur', adminEspace: true },
];

const cni = 'Carte d’identité : dépôt de dossier';
const mariage = 'Mariage : dépôt de dossier';
const elus = 'Permanence des élus de quartier';

export const motifs = [
  {
    name: cni,
    service: 'État civil',
    type: 'sur_place',
    durationMin: 20,
    color: '#000091',
    categorie: 'CNI',
    instructionsBefore:
      'Faites votre pré-demande en ligne sur le site de France Titres avant de prendre rendez-vous : son numéro vous sera demandé. La présence du demandeur est obligatoire, y compris pour un mineur.',
    instructionsAfter:
      'Apportez le numéro de votre pré-demande, une photo d’identité de moins de six mois, un justificatif de domicile de moins d’un an et votre ancienne carte.',
    cancellationWarning: 'Si vous ne pouvez pas venir, annulez votre rendez-vous : un autre usager pourra en profiter.',
    online: { minDelayMin: 60, maxDelayMin: 129_600, movable: true },
  },
  {
    name: mariage,
    service: 'État civil',
    type: 'sur_place',
    durationMin: 45,
    color: '#6A6156',
    instructionsBefore: 'Les deux futurs époux doivent être présents. Le dossier complet est à déposer au moins six semaines avant la date souhaitée.',
    instructionsAfter: 'Apportez vos pièces d’identité, les actes de naissance de moins de trois mois, un justificatif de domicile et la liste des témoins.',
    online: { minDelayMin: 1_440, maxDelayMin: 129_600, movable: true },
  },
  { name: elus, service: 'Vie citoyenne', type: 'telephone', durationMin: 30, color: '#447049' },
];

export const plages = [
  { title: 'Guichet du matin', agent: 'agent@demo.rdv', lieu: 'Hôtel de ville', on: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], from: '09:00', to: '12:00', motifs: [cni] },
  { title: 'Guichet de l’après-midi', agent: 'agent@demo.rdv', lieu: 'Hôtel de ville', on: ['tuesday', 'thursday'], from: '13:30', to: '16:30', motifs: [cni, mariage] },
  { title: 'Samedi matin', agent: 'accueil@demo.rdv', lieu: 'Hôtel de ville', on: ['saturday'], from: '09:00', to: '12:00', motifs: [cni] },
  { title: 'Permanence à l’annexe', agent: 'admin@demo.rdv', lieu: 'Annexe du centre-ville', on: ['monday', 'wednesday'], from: '13:30', to: '17:00', motifs: [cni, mariage] },
];

const names =
  'Camille Lefèvre, Mamadou Diallo, Sophie Martin, Yanis Haddad, Jeanne Dubois, Thomas Nguyen, Inès Garcia, Louis Petit, Fatima Benkacem, Hugo Rousseau, ' +
  'Maëlle Le Goff, Antoine Girard, Aminata Traoré, Paul Fontaine, Chloé Bernard, Mehdi Saïdi, Élodie Caron, Lucas Marchand, Agnès Da Silva, Noé Lambert, ' +
  'Léa Chevalier, Ousmane Koné, Claire Renard, Gabriel Lopez, Manon Picard, Rachid Ziani, Émilie Aubert, Victor Schneider, Nadia El Amrani, Jules Perrin, ' +
  'Anaïs Colin, Bruno Delmas, Zoé Meunier, Ibrahim Cissé, Laure Guérin, Maxime Roche, Solène Barbier, Abdel Mansouri, Catherine Noël, Arthur Brunet';

const folded = (name) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z]+/g, '-');

export const usagers = names.split(', ').map((name, index) => {
  const [firstName, ...rest] = name.split(' ');
  const lastName = rest.join(' ');
  return {
    firstName,
    lastName,
    email: `${folded(firstName)}.${folded(lastName)}@usager.example`,
    telephone: `06 39 98 ${String(10 + index)} ${String(99 - index)}`,
  };
});
