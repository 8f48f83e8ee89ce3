const NAMES: Record<string, string> = {
  'Europe/Paris': 'de Paris',
  'America/Guadeloupe': 'de la Guadeloupe',
  'America/Martinique': 'de la Martinique',
  'America/Cayenne': 'de la Guyane',
  'America/Miquelon': 'de Saint-Pierre-et-Miquelon',
  'Indian/Reunion': 'de La Réunion',
  'Indian/Mayotte': 'de Mayotte',
  'Pacific/Noumea': 'de la Nouvelle-Calédonie',
  'Pacific/Tahiti': 'de la Polynésie française',
  'Pacific/Wallis': 'de Wallis-et-Futuna',
}

/** « heure de Paris », « heure de La Réunion ». */
export const hourOf = (zone: string) => `heure ${NAMES[zone] ?? `de ${zone.split('/').at(-1)?.replaceAll('_', ' ')}`}`

/** « à l’heure de Paris » */
export const atHourOf = (zone: string) => `à l’${hourOf(zone)}`

/** Zones of the places that this service knows. */
export const ZONES = Object.keys(NAMES)
