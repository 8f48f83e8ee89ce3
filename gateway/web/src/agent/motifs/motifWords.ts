import type { BookableBy, Visibility } from '../../api/types'

export const BOOKABLE_BY_IN_WORDS: Record<BookableBy, string> = {
  agents: 'Agents de l’organisation',
  agents_prescripteurs: 'Agents et prescripteurs',
  tous: 'Ouvert aux usagers',
}

export const VISIBILITY_IN_WORDS: Record<Visibility, string> = {
  visible_notifie: 'Visible et notifié',
  visible_non_notifie: 'Visible, sans message',
  invisible: 'Non visible',
}
