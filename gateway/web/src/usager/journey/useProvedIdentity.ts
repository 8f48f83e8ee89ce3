import { useEffect } from 'react'
import type { UsagerSession } from '../../api/usagers'
import { birthDateDraft } from './birthDate'
import type { IdentityFormState } from './useIdentityForm'

/** Puts what the session proves in the form, in place of what was typed. */
export function useProvedIdentity({ setValue }: IdentityFormState, session: UsagerSession) {
  const { email, telephone, identity } = session
  useEffect(() => {
    if (email) setValue('email', email)
    if (telephone) setValue('telephone', telephone)
    if (email || telephone) setValue('channel', email ? 'email' : 'sms')
    if (!identity) return
    setValue('firstName', identity.firstName)
    setValue('lastName', identity.lastName)
    const { birthDay, birthMonth, birthYear } = birthDateDraft(identity.birthDate)
    setValue('birthDay', birthDay)
    setValue('birthMonth', birthMonth)
    setValue('birthYear', birthYear)
  }, [email, telephone, identity, setValue])
}
