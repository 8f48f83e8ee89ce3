import { asProblem } from '../../api/problem'
import type { Hold, RdvRequest, Recap } from '../../api/types'
import { bookRdv, proveEmail, type CreneauChoice } from '../publicApi'
import { emailOf, identityOf, preDemandeNumber } from './identityForm'
import type { IdentityDraft, JourneyMemory } from './journeyMemory'

interface Confirmation {
  choice: CreneauChoice
  hold: Hold | null
  draft: IdentityDraft
  /** Null when the address is proved already. */
  code: string | null
  memory: JourneyMemory
  onProved: (email: string) => void
}

/** Proves the address with the code, then books; a hold that ran out is no reason to refuse while the créneau is free. */
export async function confirmRdv({ choice, hold, draft, code, memory, onProved }: Confirmation): Promise<Recap> {
  if (code !== null) {
    await proveEmail(emailOf(draft), code)
    onProved(emailOf(draft))
  }
  const person = { usager: identityOf(draft), preDemandes: draft.preDemandes.map(preDemandeNumber) }
  const send = async (request: RdvRequest) => (await bookRdv(request, memory.idempotencyKeyOf(request))).recap
  if (!hold) return send({ ...choice, ...person })
  try {
    return await send({ holdId: hold.holdId, ...person })
  } catch (error) {
    if (!asProblem(error).is('hold-expired')) throw error
    return send({ ...choice, ...person })
  }
}
