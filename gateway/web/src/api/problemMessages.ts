import { asProblem } from './problem'

export interface Message {
  title: string
  detail: string | null
}

/** Before what passes by itself: nobody has to type again. */
const KEPT = 'Ce que vous avez saisi est conservé. '

const NETWORK: Message = {
  title: 'La connexion a été interrompue',
  detail: `${KEPT}Vérifiez votre connexion à internet, puis réessayez.`,
}
const UNAVAILABLE: Message = {
  title: 'Le service est momentanément indisponible',
  detail: `${KEPT}Réessayez dans quelques instants.`,
}

const KNOWN: Record<string, Message> = {
  'agenda-indisponible': {
    title: 'Les créneaux sont momentanément indisponibles',
    detail: `${KEPT}Réessayez dans quelques instants.`,
  },
  'ants-indisponible': {
    title: 'La vérification des numéros de pré-demande est momentanément impossible',
    detail: `${KEPT}Réessayez dans quelques instants.`,
  },
  'trop-de-monde': {
    title: 'Beaucoup de demandes arrivent en même temps',
    detail: `${KEPT}Réessayez dans quelques instants.`,
  },
  'trop-de-codes': {
    title: 'Trop de codes ont été demandés',
    detail: 'Attendez quelques minutes avant d’en demander un autre.',
  },
  'connexion-requise': { title: 'Votre session a expiré', detail: 'Connectez-vous à nouveau.' },
  'acces-refuse': { title: 'Vous n’avez pas accès à cette page', detail: null },
  'creneau-taken': { title: 'Ce créneau vient d’être pris', detail: null },
}

const BY_STATUS: Record<number, Message> = {
  400: { title: 'La demande n’a pas été comprise', detail: 'Rechargez la page, puis recommencez.' },
  401: KNOWN['connexion-requise']!,
  403: KNOWN['acces-refuse']!,
  404: { title: 'Cette page ou cet élément n’existe pas', detail: null },
  409: { title: 'L’élément a changé entre-temps', detail: 'Rechargez la page, puis recommencez.' },
  412: {
    title: 'Une autre personne a modifié cet élément',
    detail: 'Rechargez la page pour voir sa version, puis recommencez.',
  },
  422: { title: 'Certaines informations sont à corriger', detail: null },
  429: { title: 'Trop de demandes en peu de temps', detail: 'Attendez une minute, puis réessayez.' },
}

/** What to tell the person, in French: the known type first, then the service's own words, then the status. */
export function messageOf(error: unknown): Message {
  const problem = asProblem(error)
  const known = KNOWN[problem.type.split('/').at(-1) ?? '']
  if (known) return { title: known.title, detail: problem.detail ?? known.detail }
  if (problem.status === 0) return NETWORK
  if ([502, 503, 504].includes(problem.status)) return UNAVAILABLE
  if (problem.type !== 'about:blank' && problem.title) return { title: problem.title, detail: problem.detail }
  return (
    BY_STATUS[problem.status] ?? {
      title: 'Une erreur inattendue s’est produite',
      detail: 'Réessayez. Si l’erreur persiste, contactez l’organisation.',
    }
  )
}

/** The same for what was only read: nothing was typed there. */
export function messageOfReading(error: unknown): Message {
  const { title, detail } = messageOf(error)
  return { title, detail: detail?.replace(KEPT, '') ?? null }
}
