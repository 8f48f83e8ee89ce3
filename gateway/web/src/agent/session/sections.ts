import { CONTACT_PATH } from '../contact/contactApi'
import { LIEUX_PATH } from '../lieux/paths'
import { RESERVATION_PATH } from '../reservation/reservationApi'
import { SERVICES_PATH } from '../services/servicesApi'

export interface Section {
  path: string
  label: string
  /** What one does there, in a sentence. */
  words: string
}

/** Pages of the menu Configuration, in the order in which one sets an organisation up. */
export const CONFIGURATION: Section[] = [
  {
    path: '/agent/configuration/agents',
    label: 'Agents',
    words: 'Ouvrir des accès, choisir les niveaux de permission, créer des agendas d’intervenant.',
  },
  {
    path: '/agent/configuration/motifs',
    label: 'Motifs',
    words: 'Dire pourquoi les usagers viennent, combien de temps, et ce qui se réserve en ligne.',
  },
  {
    path: LIEUX_PATH,
    label: 'Lieux',
    words: 'Donner les adresses où vos agents reçoivent, en fermer une pour un temps.',
  },
  {
    path: CONTACT_PATH,
    label: 'Informations de contact',
    words: 'Dire aux usagers comment vous joindre : téléphone, courriel, site, horaires.',
  },
  {
    path: RESERVATION_PATH,
    label: 'Réservation en ligne',
    words: 'Publier le lien de réservation, et vérifier ce que les usagers peuvent réserver.',
  },
]

/** Pages of the menu Espace admin. */
export const ESPACE_ADMIN: Section[] = [
  {
    path: '/agent/espace/agents',
    label: 'Agents de l’espace',
    words: 'Changer les services des agents, nommer les admins d’espace.',
  },
  {
    path: SERVICES_PATH,
    label: 'Services',
    words: 'Ajouter les services que les organisations proposent, les renommer, en retirer.',
  },
  {
    path: '/agent/espace/securite',
    label: 'Sécurité des accès',
    words: 'Rendre le second facteur obligatoire pour les administrateurs.',
  },
]
