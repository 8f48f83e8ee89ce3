import type { Proof, UsagerSession } from '../../api/usagers'

/** How a person wants to receive the code, and both contacts as typed. */
export interface ContactDraft {
  channel: 'email' | 'sms'
  email: string
  telephone: string
}

export const withoutSpaces = (text: string) => text.replace(/[\s.\-()]/g, '')

export const isEmail = (text: string) => /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(text.trim())
export const isTelephone = (text: string) => /^(0[1-9]\d{8}|(\+|00)[1-9]\d{7,14})$/.test(withoutSpaces(text))
/** A code reaches a mobile only; a foreign number is left to the server to judge. */
export const isMobile = (text: string) => /^(0[67]\d{8}|(\+|00)33[67]\d{8}|(\+|00)(?!33)[1-9]\d{7,14})$/.test(withoutSpaces(text))

export const emailOf = (email: string) => email.trim().toLowerCase()

export function proofOf({ channel, email, telephone }: ContactDraft): Proof {
  return channel === 'sms' ? { telephone: withoutSpaces(telephone) } : { email: emailOf(email) }
}

/** The contact as the person knows it: « awa@exemple.fr », « 06 39 98 12 34 ». */
export function proofInWords(proof: Proof): string {
  return 'email' in proof ? proof.email : telephoneInWords(proof.telephone)
}

export function telephoneInWords(telephone: string): string {
  const national = withoutSpaces(telephone).replace(/^(\+|00)33(?=\d{9}$)/, '0')
  return /^0\d{9}$/.test(national) ? national.replace(/(\d\d)(?=\d)/g, '$1\u00a0') : telephone
}

/** The national and the international forms of a number end with the same nine digits. */
const sameTelephone = (a: string, b: string) => a.slice(-9) === b.slice(-9)

export function isProved(session: UsagerSession, proof: Proof): boolean {
  if ('email' in proof) return session.email?.toLowerCase() === proof.email
  return session.telephone !== null && sameTelephone(session.telephone, proof.telephone)
}

/** The contact that a session proves, to be used in place of a typed one; null for nobody. */
export function contactOf({ email, telephone }: UsagerSession): ContactDraft | null {
  if (email) return { channel: 'email', email, telephone: telephone ?? '' }
  return telephone ? { channel: 'sms', email: '', telephone } : null
}
