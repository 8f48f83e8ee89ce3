import { useState, type FormEvent } from 'react'
import type { Problem } from '../../api/problem'
import type { Proof } from '../../api/usagers'
import { Button } from '../../ds/Button'
import { ErrorSummary } from '../../ds/ErrorSummary'
import { Input } from '../../ds/fields'
import { CodeAgain } from './CodeAgain'
import { proofInWords } from './proof'

interface CodeFormProps {
  proof: Proof
  /** Whether this contact was proved already in this browser: no code is asked then. */
  proved: boolean
  problem: Problem | null
  busy: boolean
  label: string
  busyLabel: string
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

export function CodeForm({ proof, proved, problem, busy, label, busyLabel, onConfirm }: CodeFormProps) {
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
          <CodeSent proof={proof} />
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
          {busy ? busyLabel : label}
        </Button>
        {!proved && <CodeAgain proof={proof} />}
      </div>
    </form>
  )
}

function CodeSent({ proof }: { proof: Proof }) {
  return (
    <p>
      Un code à 6 chiffres a été envoyé {'email' in proof ? 'à' : 'par SMS au'} <strong>{proofInWords(proof)}</strong>. Il
      peut mettre une minute à arriver{'email' in proof && ' ; regardez aussi dans les courriers indésirables'}. Il est
      valable 10 minutes.
    </p>
  )
}
