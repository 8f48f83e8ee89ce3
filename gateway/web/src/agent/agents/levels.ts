import type { Level, Me } from '../../api/types'

interface LevelWords {
  label: string
  icon: `fr-icon-${string}`
  /** What the level allows, as the person who invites needs to know it (S9 to S24). */
  explanations: string[]
}

export const LEVELS: Record<Level, LevelWords> = {
  basique: {
    label: 'Basique',
    icon: 'fr-icon-user-line',
    explanations: [
      'Gère ses propres plages d’ouverture, indisponibilités et rendez-vous.',
      'Gère les rendez-vous des agents du même service.',
      'N’a pas accès au menu Configuration.',
    ],
  },
  administrateur: {
    label: 'Administrateur',
    icon: 'fr-icon-user-setting-line',
    explanations: [
      'Accède à l’agenda de tous les agents, quel que soit leur service, et peut le modifier.',
      'Accède au menu Configuration : invite des agents, crée des motifs et des lieux, modifie les informations de l’organisation.',
    ],
  },
  intervenant: {
    label: 'Intervenant',
    icon: 'fr-icon-user-star-line',
    explanations: [
      'N’a ni adresse électronique ni compte : il ne se connecte pas.',
      'Son agenda porte le nom de votre choix et il est géré par les autres agents.',
      'Convient à un partenaire extérieur qui tient une permanence chez vous.',
    ],
  },
}

export const LEVEL_NAMES = Object.keys(LEVELS) as Level[]

export const ACCUEIL_LABEL = 'Agent d’accueil'
export const ACCUEIL_HINT = 'Voit et gère les agendas de tous les agents de l’organisation, sans accéder au menu Configuration.'

export const levelInWords = (level: Level, accueil: boolean) =>
  accueil ? `${LEVELS[level].label}, agent d’accueil` : LEVELS[level].label

/** « Administrateur, admin d’espace »: what an agent is in one organisation. */
export function roleInWords({ roles, adminEspace }: Pick<Me, 'roles' | 'adminEspace'>, organisationId: string): string {
  const role = roles.find((one) => one.organisationId === organisationId)
  const words = [role && levelInWords(role.level, role.accueil), adminEspace && (role ? 'admin d’espace' : 'Admin d’espace')]
  return words.filter(Boolean).join(', ')
}

interface RoleWords {
  level: Level
  accueil: boolean
}

/** What a change of level gives and takes away, in sentences; none when nothing changes. */
export function consequencesOf(from: RoleWords, to: RoleWords): string[] {
  if (from.level === to.level && from.accueil === to.accueil) return []
  if (to.level === 'administrateur') {
    return [
      'Verra et pourra modifier les agendas de tous les agents de l’organisation.',
      'Aura accès au menu Configuration : agents, motifs, lieux, informations de l’organisation.',
    ]
  }
  const lost = from.level === 'administrateur' ? ['N’aura plus accès au menu Configuration.'] : []
  return [
    ...lost,
    to.accueil
      ? 'Verra et pourra modifier les agendas de tous les agents de l’organisation.'
      : 'Ne verra plus que son agenda et ceux des agents de ses services.',
  ]
}
