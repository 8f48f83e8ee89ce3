import { useState } from 'react'
import { asProblem, type Problem } from '../../api/problem'
import type { Proof, UsagerSession } from '../../api/usagers'
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
  const { session, proveWith, leave } = useUsagerSession()
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
      {session.identity ? (
        <WithoutContact identity={session.identity} onLeave={() => void leave()} />
      ) : (
        <>
          <p className="fr-text--lead">{lead}</p>
          {OFFERS.franceConnect && (
            <>
              <FranceConnect />
              <h2 className="fr-h6">Ou avec un code reçu par message</h2>
            </>
          )}
        </>
      )}
      <AskCodeForm onSent={setProof} />
    </div>
  )
}

/** FranceConnect told who they are and no address: a code proves the one of their RDVs. */
function WithoutContact({ identity, onLeave }: { identity: NonNullable<UsagerSession['identity']>; onLeave: () => void }) {
  return (
    <div className="proved fr-mb-3w">
      <p className="fr-mb-1v">
        Identité confirmée par FranceConnect : <strong>{`${identity.firstName} ${identity.lastName}`}</strong>
      </p>
      <p className="fr-mb-1v">
        FranceConnect n’a pas transmis d’adresse électronique. Pour retrouver vos rendez-vous, confirmez l’adresse ou le mobile que
        vous aviez donné.
      </p>
      <Button priority="plain" small onClick={onLeave}>
        Continuer sans FranceConnect
      </Button>
    </div>
  )
}
