import type { Proof } from '../../api/usagers'
import { journeyMemory } from '../journey/journeyMemory'
import { sendCode } from '../publicApi'

/** Sends a code, unless one is on its way already: the person goes back and forth, the messages do not. */
export async function sendCodeOnce(proof: Proof): Promise<void> {
  if (!journeyMemory.hasFreshCode(proof)) await sendAnotherCode(proof)
}

export async function sendAnotherCode(proof: Proof): Promise<void> {
  await sendCode(proof)
  journeyMemory.keepCodeSent(proof)
}
