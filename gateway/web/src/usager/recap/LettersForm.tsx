import { useState, type FormEvent } from 'react'
import { asProblem } from '../../api/problem'
import type { Recap } from '../../api/types'
import { Button } from '../../ds/Button'
import { ErrorSummary } from '../../ds/ErrorSummary'
import { Input } from '../../ds/fields'
import { PageHeading } from '../../shell/PageHeading'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { openRecap } from '../publicApi'
import { SERVICE } from '../service'
import { LostLink } from './LostLink'
import { isFinal, lettersProblemInWords, wrongLettersInWords } from './lettersProblem'

/** Second factor of the link: whoever finds the message must also know the name. */
export function LettersForm({ token, onOpened }: { token: string; onOpened: (recap: Recap) => void }) {
  const [letters, setLetters] = useState('')
  const [attempt, setAttempt] = useState(0)
  const [error, setError] = useState<string>()
  const [failure, setFailure] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)

  const open = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    setAttempt(attempt + 1)
    setFailure(null)
    setError(undefined)
    if (letters.trim() === '') return setError('Saisissez les premières lettres de votre nom')
    setBusy(true)
    try {
      onOpened(await openRecap(token, letters.trim()))
    } catch (caught) {
      const problem = asProblem(caught)
      if (problem.is('lettres-incorrectes')) setError(wrongLettersInWords(problem.triesLeft))
      else setFailure(caught)
    } finally {
      setBusy(false)
    }
  }

  const problem = failure === null ? null : asProblem(failure)
  const end = problem && isFinal(problem) ? lettersProblemInWords(problem) : null
  return (
    <>
      <PageHeading title="Votre rendez-vous" service={SERVICE} error={end !== null} />
      {end ? (
        <LostLink token={token} end={end} renewable={problem!.is('lien-expire')} />
      ) : (
        <form noValidate onSubmit={open} className="letters">
          <ErrorSummary errors={error ? [{ id: 'lettres', label: 'Lettres', message: error }] : []} attempt={error ? attempt : 0} />
          <p>Pour protéger vos informations, indiquez le début du nom donné pour le rendez-vous.</p>
          <Input
            id="lettres"
            className="code"
            label="Les 3 premières lettres de votre nom de famille"
            hint="Par exemple : DUR pour Durand"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={3}
            required
            value={letters}
            onChange={(event) => setLetters(event.target.value)}
            error={error}
          />
          {failure !== null && <ProblemAlert error={failure} />}
          <Button type="submit" busy={busy}>
            Voir mon rendez-vous
          </Button>
        </form>
      )}
    </>
  )
}
