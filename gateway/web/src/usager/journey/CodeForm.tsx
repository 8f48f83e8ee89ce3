import { useState, type FormEvent } from 'react'
import type { Problem } from '../../api/problem'
import { Button } from '../../ds/Button'
import { ErrorSummary } from '../../ds/ErrorSummary'
import { Input } from '../../ds/fields'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { sendCode } from '../publicApi'
import { journeyMemory } from './journeyMemory'

interface CodeFormProps {
  email: string
  /** Whether this address was proved already in this browser. */
  proved: boolean
  problem: Problem | null
  busy: boolean
  onConfirm: (code: string | null) => void
}

export function codeErrorOf(code: string): string | undefined {
  return /^\d{6}$/.test(code) ? undefined : 'Saisissez les 6 chiffres reçus par message'
}

function refusalOf(problem: Problem): string {
  const left = problem.triesLeft
  if (left === null) return 'Ce code n’est pas le bon, ou il a expiré'
  if (left <= 0) return 'Ce code n’est plus valable : demandez-en un autre'
  return `Ce code n’est pas le bon. ${left > 1 ? `Il vous reste ${left} essais` : 'Il vous reste un essai'}`
}

export function CodeForm({ email, proved, problem, busy, onConfirm }: CodeFormProps) {
  const [code, setCode] = useState('')
  const [checked, setChecked] = useState<{ attempt: number; error?: string }>({ attempt: 0 })
  const error = checked.error ?? (problem ? refusalOf(problem) : undefined)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    const typed = code.replace(/\s/g, '')
    const found = proved ? undefined : codeErrorOf(typed)
    setChecked({ attempt: checked.attempt + 1, error: found })
    if (!found) onConfirm(proved ? null : typed)
  }
  return (
    <form noValidate onSubmit={submit} aria-label="Confirmation">
      {!proved && (
        <>
          <ErrorSummary
            errors={error ? [{ id: 'code', label: 'Code', message: error }] : []}
            attempt={error ? checked.attempt : 0}
          />
          <p>
            Un code à 6 chiffres a été envoyé à <strong>{email}</strong>. Il peut mettre une minute à arriver ; regardez
            aussi dans les courriers indésirables.
          </p>
          <Input
            id="code"
            className="code"
            label="Code à 6 chiffres"
            inputMode="numeric"
            autoComplete="one-time-code"
            required
            maxLength={9}
            value={code}
            onChange={(event) => setCode(event.target.value)}
            error={error}
          />
        </>
      )}
      <div className="actions">
        <Button type="submit" busy={busy}>
          {busy ? 'Confirmation en cours…' : 'Confirmer mon rendez-vous'}
        </Button>
        {!proved && <CodeAgain email={email} />}
      </div>
    </form>
  )
}

function CodeAgain({ email }: { email: string }) {
  const [state, setState] = useState<'idle' | 'busy' | 'sent'>('idle')
  const [failure, setFailure] = useState<unknown>(null)
  const sendAgain = async () => {
    setState('busy')
    setFailure(null)
    try {
      await sendCode(email)
      journeyMemory.keepCodeSent(email)
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
