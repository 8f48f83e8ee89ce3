import { useState } from 'react'
import type { Proof } from '../../api/usagers'
import { Button } from '../../ds/Button'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { sendAnotherCode } from './sentCodes'

export function CodeAgain({ proof }: { proof: Proof }) {
  const [state, setState] = useState<'idle' | 'busy' | 'sent'>('idle')
  const [failure, setFailure] = useState<unknown>(null)
  const sendAgain = async () => {
    setState('busy')
    setFailure(null)
    try {
      await sendAnotherCode(proof)
      setState('sent')
    } catch (error) {
      setFailure(error)
      setState('idle')
    }
  }
  return (
    <>
      <Button priority="plain" onClick={sendAgain} busy={state === 'busy'}>
        Recevoir un autre code
      </Button>
      <p role="status" className={state === 'sent' ? 'code__sent' : 'fr-sr-only'}>
        {state === 'sent' && 'Un nouveau code vient d’être envoyé.'}
      </p>
      {failure !== null && <ProblemAlert error={failure} />}
    </>
  )
}
