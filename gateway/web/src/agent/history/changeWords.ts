import type { Change } from '../../api/configuration'
import { CATEGORIE_IN_WORDS, TYPE_IN_WORDS } from '../../api/motifWords'
import { durationInWords } from '../../dates/words'
import { delayInWords } from '../motifs/delays'
import { BOOKABLE_BY_IN_WORDS, VISIBILITY_IN_WORDS } from '../motifs/motifWords'

const CHANGES: Record<string, string> = {
  MotifCreated: 'Motif créé',
  MotifChanged: 'Motif modifié',
  MotifOpenedOnline: 'Motif ouvert aux usagers',
  MotifClosedOnline: 'Motif fermé aux usagers',
  MotifRemoved: 'Motif supprimé',
  LieuCreated: 'Lieu créé',
  LieuChanged: 'Lieu modifié',
  LieuRemoved: 'Lieu supprimé',
  OrganisationCreated: 'Organisation créée',
  OrganisationChanged: 'Informations modifiées',
  EspaceCreated: 'Espace créé',
  EspaceChanged: 'Espace modifié',
}

type Words = (value: never) => string

const text: Words = (value: unknown) => String(value)
const yesNo: Words = (value: boolean) => (value ? 'oui' : 'non')
const minutes: Words = (value: number) => (value ? durationInWords(value) : 'aucune')
const among = (words: Record<string, string>): Words => (value: string) => words[value] ?? value

/** Fields worth a sentence, in the order of the forms; what is not here follows from another field. */
const FIELDS: Record<string, [label: string, words: Words]> = {
  name: ['Nom', text],
  serviceName: ['Service', text],
  type: ['Type', among(TYPE_IN_WORDS)],
  collectif: ['Rendez-vous collectif', yesNo],
  durationMin: ['Durée', minutes],
  pauseMin: ['Pause après le rendez-vous', minutes],
  color: ['Couleur', text],
  personsMax: ['Personnes par rendez-vous', text],
  durationsByPersons: ['Durées selon le nombre de personnes', (value: number[]) => value.map((one) => durationInWords(one)).join(', ') || 'la même pour chacune'],
  bookableBy: ['Réservation', among(BOOKABLE_BY_IN_WORDS)],
  minDelayMin: ['Délai minimum', (value: number) => delayInWords(value)],
  maxDelayMin: ['Délai maximum', (value: number) => delayInWords(value)],
  movable: ['Modifiable par l’usager', yesNo],
  followUp: ['Rendez-vous de suivi', yesNo],
  categorie: ['Catégorie', among(CATEGORIE_IN_WORDS)],
  visibility: ['Visibilité', among(VISIBILITY_IN_WORDS)],
  street: ['Adresse', text],
  postalCode: ['Code postal', text],
  city: ['Commune', text],
  telephone: ['Téléphone', text],
  pmr: ['Accès PMR', yesNo],
  open: ['Ouvert', yesNo],
  email: ['Adresse électronique', text],
  site: ['Site', text],
  horaires: ['Horaires', text],
  lundiPentecoteFerie: ['Lundi de Pentecôte férié', yesNo],
  dispositifRecueil: ['Dispositif de recueil', yesNo],
}

/** Long texts: told as changed, not shown twice. */
const TEXTS: Record<string, string> = {
  instructionsBefore: 'Instructions avant le rendez-vous',
  instructionsAfter: 'Informations après la réservation',
  cancellationWarning: 'Avertissement en cas d’annulation',
}

export const changeInWords = ({ change, before, after }: Change) => {
  if (change === 'LieuChanged' && before?.open !== undefined) return after?.open ? 'Lieu rouvert' : 'Lieu fermé'
  return CHANGES[change] ?? change
}

/** « Durée : 30 minutes → 45 minutes », one sentence per field that changed; nothing for what is new or gone. */
export function detailsInWords({ before, after }: Change): string[] {
  if (!before || !after) return []
  const [from, to] = [flat(before), flat(after)]
  const changed = Object.keys(FIELDS).filter((field) => field in from && from[field] !== to[field])
  return [
    ...servicesInWords(from.services as Service[] | undefined, to.services as Service[] | undefined),
    ...changed.map((field) => `${FIELDS[field]![0]} : ${valueInWords(field, from[field])} → ${valueInWords(field, to[field])}`),
    ...Object.keys(TEXTS)
      .filter((field) => field in from)
      .map((field) => `${TEXTS[field]} : ${to[field] ? 'texte modifié' : 'texte retiré'}`),
  ]
}

interface Service {
  serviceId: string
  name: string
  shortName: string
}

function servicesInWords(before: Service[] = [], after: Service[] = []): string[] {
  const missing = (from: Service[], among: Service[]) => from.filter(({ serviceId }) => !among.some((other) => other.serviceId === serviceId))
  const renamed = after.flatMap((service) => {
    const known = before.find(({ serviceId }) => serviceId === service.serviceId)
    return known && named(known) !== named(service) ? [`Service renommé : ${named(known)} → ${named(service)}`] : []
  })
  return [
    ...missing(after, before).map((service) => `Service ajouté : ${named(service)}`),
    ...missing(before, after).map((service) => `Service retiré : ${named(service)}`),
    ...renamed,
  ]
}

const named = ({ name, shortName }: Service) => (name === shortName ? name : `${name} (${shortName})`)

function valueInWords(field: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return 'rien'
  return FIELDS[field]![1](value as never)
}

/** The contact of an organisation is one field of several. */
const flat = (state: Record<string, unknown>): Record<string, unknown> => ({ ...state, ...(state.contact as object | undefined) })

export function authorInWords({ actor }: Change): string {
  if (actor.displayName) return actor.displayName
  return { agent: 'un agent', usager: 'un usager', operateur: 'l’opérateur de la plateforme', systeme: 'le système' }[actor.kind]
}
