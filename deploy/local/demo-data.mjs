// What the demo espace holds, as a mairie and a maison des solidarités would write it. Telephone numbers are those ARCEP keeps for fiction.

export const espace = {
  name: 'Dammartin-en-Goële',
  departement: '77',
  services: [
    { name: 'État civil', shortName: 'État civil' },
    { name: 'Vie citoyenne', shortName: 'Citoyenneté' },
    { name: 'Action sociale', shortName: 'Social' },
    { name: 'Protection maternelle et infantile', shortName: 'PMI' },
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

/** The second organisation of the espace; the first motifs, lieux and agents are the mairie's. */
export const maison = {
  name: 'Maison des solidarités de Meaux',
  contact: {
    telephone: '01 99 00 77 80',
    email: 'mds-meaux@departement.example',
    site: 'https://solidarites.departement.example',
    horaires: 'Du lundi au vendredi de 9 h à 12 h 30 et de 13 h 30 à 17 h, fermé le jeudi matin',
  },
  lieux: [
    {
      name: 'Maison des solidarités',
      street: '31 rue du Palais de Justice',
      postalCode: '77100',
      city: 'Meaux',
      inseeCode: '77284',
      latitude: 48.9596,
      longitude: 2.8857,
      telephone: '01 99 00 77 80',
      pmr: true,
    },
    {
      name: 'Permanence de Mitry-Mory',
      street: '11 rue Paul Vaillant-Couturier',
      postalCode: '77290',
      city: 'Mitry-Mory',
      inseeCode: '77294',
      latitude: 48.9837,
      longitude: 2.6176,
      telephone: '01 99 00 77 81',
      pmr: true,
    },
  ],
};

const etatCivil = 'État civil';
const citoyennete = 'Vie citoyenne';
const social = 'Action sociale';
const pmi = 'Protection maternelle et infantile';

const atMairie = { organisation: 'mairie', services: [etatCivil, citoyennete] };

export const agents = [
  { email: 'admin@demo.rdv', firstName: 'Nathalie', lastName: 'Ferrand', level: 'administrateur', ...atMairie },
  { email: 'agent@demo.rdv', firstName: 'Karim', lastName: 'Benali', level: 'basique', ...atMairie },
  { email: 'accueil@demo.rdv', firstName: 'Sylvie', lastName: 'Moreau', level: 'basique', accueil: true, ...atMairie },
  { email: 'espace@demo.rdv', firstName: 'Philippe', lastName: 'Garnier', level: 'administrateur', adminEspace: true, ...atMairie },
  { email: 'julie.marchal@demo.rdv', firstName: 'Julie', lastName: 'Marchal', level: 'basique', organisation: 'mairie', services: [etatCivil] },
  { email: 'thomas.leroy@demo.rdv', firstName: 'Thomas', lastName: 'Leroy', level: 'basique', organisation: 'mairie', services: [citoyennete] },
  { email: 'claire.vasseur@demo.rdv', firstName: 'Claire', lastName: 'Vasseur', level: 'administrateur', organisation: 'maison', services: [social, pmi] },
  { email: 'sonia.pereira@demo.rdv', firstName: 'Sonia', lastName: 'Pereira', level: 'basique', accueil: true, organisation: 'maison', services: [social, pmi] },
  { email: 'amina.cherif@demo.rdv', firstName: 'Amina', lastName: 'Chérif', level: 'basique', organisation: 'maison', services: [social] },
  { email: 'marc.delattre@demo.rdv', firstName: 'Marc', lastName: 'Delattre', level: 'basique', organisation: 'maison', services: [social] },
  { email: 'lucie.bonnet@demo.rdv', firstName: 'Lucie', lastName: 'Bonnet', level: 'basique', organisation: 'maison', services: [pmi] },
];

export const intervenant = { name: 'Écrivain public – association La Plume', organisation: 'maison', services: [social] };

const cni = 'Carte d’identité : dépôt de dossier';
const passeport = 'Passeport : dépôt de dossier';
const titres = 'Carte d’identité et passeport : dépôt de dossier';
const mariage = 'Mariage : dépôt de dossier';
const elus = 'Permanence des élus de quartier';
const accueil = 'Premier accueil social';
const droits = 'Point sur vos droits';
const suivi = 'Suivi de votre accompagnement';
const puericultrice = 'Visite de la puéricultrice';
const atelier = 'Atelier : mes démarches en ligne';

const preDemande =
  'Faites votre pré-demande en ligne sur le site de France Titres avant de prendre rendez-vous : son numéro vous sera demandé. La présence du demandeur est obligatoire, y compris pour un mineur.';
const cancellationWarning = 'Si vous ne pouvez pas venir, annulez votre rendez-vous : un autre usager pourra en profiter.';
const online = { bookableBy: 'tous', minDelayMin: 60, maxDelayMin: 129_600, movable: true };

export const motifs = [
  {
    organisation: 'mairie',
    name: cni,
    service: etatCivil,
    type: 'sur_place',
    durationMin: 20,
    personsMax: 4,
    color: '#000091',
    categorie: 'CNI',
    instructionsBefore: preDemande,
    instructionsAfter:
      'Apportez le numéro de votre pré-demande, une photo d’identité de moins de six mois, un justificatif de domicile de moins d’un an et votre ancienne carte.',
    cancellationWarning,
    ...online,
  },
  {
    organisation: 'mairie',
    name: mariage,
    service: etatCivil,
    type: 'sur_place',
    durationMin: 45,
    color: '#6A6156',
    instructionsBefore: 'Les deux futurs époux doivent être présents. Le dossier complet est à déposer au moins six semaines avant la date souhaitée.',
    instructionsAfter: 'Apportez vos pièces d’identité, les actes de naissance de moins de trois mois, un justificatif de domicile et la liste des témoins.',
    ...online,
    minDelayMin: 1_440,
  },
  { organisation: 'mairie', name: elus, service: citoyennete, type: 'telephone', durationMin: 30, color: '#447049' },
  {
    organisation: 'mairie',
    name: passeport,
    service: etatCivil,
    type: 'sur_place',
    durationMin: 20,
    pauseMin: 5,
    personsMax: 3,
    durationsByPersons: [20, 35, 50],
    color: '#1F5D8C',
    categorie: 'PASSEPORT',
    instructionsBefore: preDemande,
    instructionsAfter:
      'Apportez le numéro de votre pré-demande, un timbre fiscal, une photo d’identité de moins de six mois, un justificatif de domicile de moins d’un an et votre ancien passeport.',
    cancellationWarning,
    ...online,
  },
  {
    organisation: 'mairie',
    name: titres,
    service: etatCivil,
    type: 'sur_place',
    durationMin: 30,
    color: '#6E445A',
    categorie: 'CNI_PASSEPORT',
    instructionsBefore: preDemande,
    instructionsAfter: 'Apportez les numéros de vos deux pré-demandes, un timbre fiscal, deux photos d’identité identiques et un justificatif de domicile.',
    cancellationWarning,
    ...online,
  },
  {
    organisation: 'maison',
    name: accueil,
    service: social,
    type: 'sur_place',
    durationMin: 45,
    pauseMin: 15,
    color: '#8C5A2B',
    instructionsBefore: 'Ce rendez-vous est confidentiel. Un travailleur social fait avec vous le point sur votre situation et vous oriente.',
    instructionsAfter: 'Apportez, si vous les avez, votre dernier avis d’imposition et vos courriers de la CAF ou de France Travail.',
    cancellationWarning,
    ...online,
    minDelayMin: 1_440,
  },
  {
    organisation: 'maison',
    name: droits,
    service: social,
    type: 'visio',
    durationMin: 30,
    color: '#465F9D',
    instructionsBefore: 'Il vous faut un téléphone ou un ordinateur avec une caméra, et une connexion à Internet.',
    instructionsAfter: 'Le lien de la visioconférence vous est envoyé la veille. Installez-vous dans un endroit calme.',
    ...online,
    minDelayMin: 2_880,
    maxDelayMin: 43_200,
  },
  {
    organisation: 'maison',
    name: suivi,
    service: social,
    type: 'telephone',
    durationMin: 30,
    color: '#66673D',
    followUp: true,
    instructionsAfter: 'Votre référent vous appelle à l’heure du rendez-vous : gardez votre téléphone près de vous.',
  },
  {
    organisation: 'maison',
    name: puericultrice,
    service: pmi,
    type: 'domicile',
    durationMin: 60,
    pauseMin: 30,
    color: '#A558A0',
    bookableBy: 'agents_prescripteurs',
    instructionsAfter: 'Préparez le carnet de santé de votre enfant. La puéricultrice se déplace chez vous : signalez un digicode ou un étage.',
  },
  {
    organisation: 'maison',
    name: atelier,
    service: social,
    type: 'sur_place',
    collectif: true,
    durationMin: 120,
    color: '#00635A',
    instructionsAfter: 'Apportez vos identifiants FranceConnect ou Ameli, et votre téléphone pour recevoir les codes.',
  },
];

const everyDay = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
const annexe = secondLieu.name;
const [meaux, mitry] = maison.lieux.map(({ name }) => name);

/** Nobody signs in as an intervenant: an agent keeps that agenda, named by `by`. */
export const plages = [
  { title: 'Guichet du matin', agent: 'agent@demo.rdv', lieu: 'Hôtel de ville', on: everyDay, from: '09:00', to: '12:00', motifs: [cni] },
  { title: 'Guichet de l’après-midi', agent: 'agent@demo.rdv', lieu: 'Hôtel de ville', on: ['tuesday', 'thursday'], from: '13:30', to: '16:30', motifs: [cni, mariage] },
  { title: 'Samedi matin', agent: 'accueil@demo.rdv', lieu: 'Hôtel de ville', on: ['saturday'], from: '09:00', to: '12:00', motifs: [cni] },
  { title: 'Permanence à l’annexe', agent: 'admin@demo.rdv', lieu: annexe, on: ['monday', 'wednesday'], from: '13:30', to: '17:00', motifs: [cni, mariage] },
  { title: 'Titres d’identité du matin', agent: 'julie.marchal@demo.rdv', lieu: 'Hôtel de ville', on: everyDay, from: '08:30', to: '12:00', motifs: [passeport, titres] },
  { title: 'Titres d’identité à l’annexe', agent: 'julie.marchal@demo.rdv', lieu: annexe, on: ['tuesday', 'friday'], from: '13:30', to: '16:30', motifs: [passeport] },
  { title: 'Accueil social', agent: 'amina.cherif@demo.rdv', lieu: meaux, on: ['monday', 'tuesday', 'friday'], from: '09:00', to: '12:30', motifs: [accueil] },
  { title: 'Permanence sociale', agent: 'marc.delattre@demo.rdv', lieu: mitry, on: ['wednesday'], from: '13:30', to: '17:00', motifs: [accueil] },
  { title: 'Droits en visio', agent: 'marc.delattre@demo.rdv', on: ['thursday'], from: '13:30', to: '16:30', motifs: [droits, suivi] },
  { title: 'Visites à domicile', agent: 'lucie.bonnet@demo.rdv', on: ['tuesday', 'thursday'], from: '13:30', to: '17:00', motifs: [puericultrice] },
  { title: 'Aide aux courriers', agent: intervenant.name, by: 'claire.vasseur@demo.rdv', lieu: meaux, on: ['friday'], from: '14:00', to: '17:00', motifs: [accueil] },
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
