import type { ContactDraft } from '../session/proof'

export interface BirthDateDraft {
  birthDay: string
  birthMonth: string
  birthYear: string
}

/** One of those who come: `who` is the usager, a known proche by their id, or somebody to name. */
export interface PersonDraft extends BirthDateDraft {
  who: typeof SELF | typeof OTHER | (string & {})
  firstName: string
  lastName: string
  preDemande: string
}
export const SELF = 'moi'
export const OTHER = 'autre'

/** What the person typed, as typed. */
export interface IdentityDraft extends ContactDraft, BirthDateDraft {
  firstName: string
  lastName: string
  persons: PersonDraft[]
  accepted: boolean
}
