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
]

/** Pages of the menu Espace admin. */
export const ESPACE_ADMIN: Section[] = [
  {
    path: '/agent/espace/agents',
    label: 'Agents de l’espace',
    words: 'Changer les services des agents, nommer les admins d’espace.',
  },
  {
    path: '/agent/espace/securite',
    label: 'Sécurité des accès',
    words: 'Rendre le second facteur obligatoire pour les administrateurs.',
  },
]
