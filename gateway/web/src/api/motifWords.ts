import type { Categorie, MotifType } from './types'

export const TYPE_IN_WORDS: Record<MotifType, string> = {
  sur_place: 'Sur place',
  telephone: 'Par téléphone',
  visio: 'Par visioconférence',
  domicile: 'À domicile',
}

export const CATEGORIE_IN_WORDS: Record<Categorie, string> = {
  CNI: 'Carte nationale d’identité',
  PASSEPORT: 'Passeport',
  CNI_PASSEPORT: 'Carte nationale d’identité et passeport',
}
