import { useState } from 'react'
import { asProblem, type Problem } from '../../api/problem'
import type { Proof } from '../../api/usagers'
import { Button } from '../../ds/Button'
import { PageHeading } from '../../shell/PageHeading'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { SERVICE } from '../service'
import { OFFERS } from '../offers'
import { AskCodeForm } from './AskCodeForm'
import { CodeForm } from './CodeForm'
import { FranceConnect } from './FranceConnect'
import { useUsagerSession } from './useUsagerSession'

interface SignInProps {
  title: string
  lead: string
}

/** No account and no password: FranceConnect, or a code to a contact. */
export function SignIn({ title, lead }: SignInProps) {
  const { proveWith } = useUsagerSession()
  const [proof, setProof] = useState<Proof | null>(null)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)

  const enter = async (code: string | null) => {
    if (!proof || code === null) return
    setBusy(true)
    setProblem(null)
    try {
      await proveWith(proof, code)
    } catch (error) {
      setProblem(asProblem(error))
      setBusy(false)
    }
  }
  const wrongCode = problem?.is('code-invalide') ? problem : null
  if (proof) {
    return (
      <div className="narrow">
        <PageHeading title="Saisissez le code reçu" service={SERVICE} />
        {problem && !wrongCode && <ProblemAlert error={problem} />}
        <CodeForm proof={proof} proved={false} problem={wrongCode} busy={busy} label="Continuer" busyLabel="Vérification…" onConfirm={enter} />
        <p className="fr-mt-3w">
          <Button priority="plain" onClick={() => setProof(null)}>
            Utiliser un autre contact
          </Button>
        </p>
      </div>
    )
  }
  return (
    <div className="narrow">
      <PageHeading title={title} service={SERVICE} />
      <p className="fr-text--lead">{lead}</p>
      {OFFERS.franceConnect && (
        <>
          <FranceConnect />
          <h2 className="fr-h6">Ou avec un code reçu par message</h2>
        </>
      )}
      <AskCodeForm onSent={setProof} />
    </div>
  )
}
