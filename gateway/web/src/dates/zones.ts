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

/** « à l’heure de Paris », « à l’heure de La Réunion ». */
export function atHourOf(zone: string): string {
  return `à l’heure ${NAMES[zone] ?? `de ${zone.split('/').at(-1)?.replaceAll('_', ' ')}`}`
}

/** Zones of the places that this service knows. */
export const ZONES = Object.keys(NAMES)
