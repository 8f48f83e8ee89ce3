import type { PublicMotif, UsagerIdentity } from '../../api/types'
import type { Participant } from '../../api/usagers'
import { isEmail, isMobile, isTelephone, withoutSpaces } from '../session/proof'
import { birthDateOf, NO_BIRTH_DATE } from './birthDate'
import type { IdentityPath } from './identityErrors'
import { OTHER, SELF, type BirthDateDraft, type IdentityDraft, type PersonDraft } from './identityDraft'

export interface IdentityNeeds {
  persons: number
  /** Whether each person brings the number of a pré-demande. */
  preDemandes: boolean
  telephone: boolean
  acceptance: boolean
}

/** Instructions that were not accepted on their own page are accepted with the identity. */
export const needsOf = (motif: PublicMotif, { persons, accepted }: { persons: number; accepted: boolean }): IdentityNeeds => ({
  persons,
  preDemandes: motif.categorie !== null,
  telephone: motif.type === 'telephone',
  acceptance: Boolean(motif.instructionsBefore) && !accepted,
})

const EMPTY_PERSON: PersonDraft = { who: OTHER, firstName: '', lastName: '', preDemande: '', ...NO_BIRTH_DATE }

export const EMPTY_DRAFT: IdentityDraft = {
  firstName: '',
  lastName: '',
  channel: 'email',
  email: '',
  telephone: '',
  persons: [],
  accepted: false,
  ...NO_BIRTH_DATE,
}

/** The draft with one line a person: the usager first, the others to be named. */
export function fittedDraft(draft: IdentityDraft | null, needs: IdentityNeeds): IdentityDraft {
  const line = (index: number): PersonDraft => {
    const person = { ...EMPTY_PERSON, ...(index === 0 && { who: SELF }), ...draft?.persons?.[index] }
    return needs.preDemandes ? person : { ...person, preDemande: '' }
  }
  return { ...EMPTY_DRAFT, ...draft, persons: Array.from({ length: needs.persons }, (_, index) => line(index)) }
}

/** Whether everything that the motif asks was typed, for as many persons as chosen. */
export const isComplete = (draft: IdentityDraft, needs: IdentityNeeds) =>
  draft.persons.length === needs.persons && faultsOf(draft, { ...needs, acceptance: false }).length === 0

export const preDemandeNumber = (text: string) => text.replace(/\s/g, '').toUpperCase()

const empty = (text: string) => text.trim() === ''

export interface Fault {
  path: IdentityPath
  message: string
}

/** What is to be corrected, in the order of the page; one fault a field. */
export function faultsOf(draft: IdentityDraft, needs: IdentityNeeds): Fault[] {
  const { firstName, lastName, persons, accepted } = draft
  const found: [IdentityPath, string | false][] = [
    ['firstName', empty(firstName) && 'Saisissez votre prénom'],
    ['lastName', empty(lastName) && 'Saisissez votre nom'],
    ['email', emailFault(draft)],
    ['telephone', telephoneFault(draft, needs)],
    ['birthDay', birthDateOf(draft) === null && WRONG_BIRTH_DATE],
    ...persons.flatMap((person, index) => personFaults(person, index, draft, needs)),
    ['accepted', needs.acceptance && !accepted && 'Confirmez que vous avez lu les consignes'],
  ]
  return found.flatMap(([path, message]) => (message ? [{ path, message }] : []))
}

const WRONG_BIRTH_DATE = 'Saisissez une date réelle, par exemple : 31 12 1980'

function emailFault({ channel, email }: IdentityDraft): string | false {
  if (channel === 'sms') return false
  if (empty(email)) return 'Saisissez votre adresse électronique'
  return !isEmail(email) && 'Saisissez une adresse électronique valide, par exemple : nom@exemple.fr'
}

function telephoneFault({ channel, telephone }: IdentityDraft, needs: IdentityNeeds): string | false {
  if (channel === 'sms') return !isMobile(telephone) && 'Saisissez un numéro de mobile, par exemple : 06 39 98 12 34'
  if (empty(telephone)) return needs.telephone && 'Saisissez le numéro auquel vous serez appelé'
  return !isTelephone(telephone) && 'Saisissez 10 chiffres, par exemple : 06 39 98 12 34'
}

function personFaults(person: PersonDraft, index: number, { persons }: IdentityDraft, needs: IdentityNeeds): [IdentityPath, string | false][] {
  const named = person.who === OTHER
  const repeated = !named && persons.findIndex(({ who }) => who === person.who) < index
  return [
    [`persons.${index}.who`, repeated && 'Cette personne est déjà indiquée plus haut'],
    [`persons.${index}.firstName`, named && empty(person.firstName) && 'Saisissez le prénom de cette personne'],
    [`persons.${index}.lastName`, named && empty(person.lastName) && 'Saisissez le nom de cette personne'],
    [`persons.${index}.birthDay`, named && birthDateOf(person) === null && WRONG_BIRTH_DATE],
    [`persons.${index}.preDemande`, needs.preDemandes && preDemandeFault(person.preDemande)],
  ]
}

function preDemandeFault(number: string): string | false {
  if (empty(number)) return 'Saisissez le numéro de pré-demande'
  return !/^[A-Z0-9]{10}$/.test(preDemandeNumber(number)) && 'Saisissez 10 lettres ou chiffres, comme sur votre récapitulatif de pré-demande'
}

const nameOf = ({ firstName, lastName, ...draft }: BirthDateDraft & { firstName: string; lastName: string }) => {
  const birthDate = birthDateOf(draft)
  return { firstName: firstName.trim(), lastName: lastName.trim(), ...(birthDate ? { birthDate } : {}) }
}

/** What goes to booking-service: trimmed names, a telephone without its spaces, no empty text. */
export function identityOf(draft: IdentityDraft): UsagerIdentity {
  return { ...nameOf(draft), ...(empty(draft.telephone) ? {} : { telephone: withoutSpaces(draft.telephone) }) }
}

/** Who comes, in the order of the page. */
export function participantsOf({ persons }: IdentityDraft): Participant[] {
  return persons.map((person) => {
    if (person.who === SELF) return { self: true }
    return person.who === OTHER ? nameOf(person) : { procheId: person.who }
  })
}

/** Numbers of the pré-demandes, one a person; none when the motif asks for none. */
export const preDemandesOf = ({ persons }: IdentityDraft) =>
  persons.map(({ preDemande }) => preDemandeNumber(preDemande)).filter((number) => number !== '')
