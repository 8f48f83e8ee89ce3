import { asProblem } from '../../api/problem'
import type { Hold, RdvRequest, Recap } from '../../api/types'
import { bookRdv, type CreneauChoice } from '../publicApi'
import { identityOf, participantsOf, preDemandesOf } from './identityForm'
import type { IdentityDraft } from './identityDraft'
import type { JourneyMemory } from './journeyMemory'

interface Confirmation {
  choice: CreneauChoice
  hold: Hold | null
  draft: IdentityDraft
  memory: JourneyMemory
}

/** Books for a proved usager; a hold that ran out is no reason to refuse while the créneau is free. */
export async function confirmRdv({ choice, hold, draft, memory }: Confirmation): Promise<Recap> {
  const person = { usager: identityOf(draft), participants: participantsOf(draft), preDemandes: preDemandesOf(draft) }
  const send = async (request: RdvRequest) => (await bookRdv(request, memory.idempotencyKeyOf(request))).recap
  if (!hold) return send({ ...choice, ...person })
  try {
    return await send({ holdId: hold.holdId, ...person })
  } catch (error) {
    if (!asProblem(error).is('hold-expired')) throw error
    return send({ ...choice, ...person })
  }
}
