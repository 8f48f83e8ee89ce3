import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { asProblem, type Problem } from '../../api/problem'
import type { Recap } from '../../api/types'
import { recapQuery } from '../publicApi'
import { proofOf } from '../session/proof'
import { sendAnotherCode } from '../session/sentCodes'
import { useUsagerSession } from '../session/useUsagerSession'
import { heldKeyOf, type Journey } from './journey'
import type { IdentityDraft } from './identityDraft'
import { journeyMemory } from './journeyMemory'

interface ConfirmationOptions {
  journey: Journey
  /** Books what was chosen; null while nothing is. */
  book: ((draft: IdentityDraft) => Promise<Recap>) | null
  identityPath: string
  onRefused: (champs: Record<string, string>) => void
}

/** Proves the contact with the code, then books, once however often the button is pressed. */
export function useConfirmation({ journey, book, identityPath, onRefused }: ConfirmationOptions) {
  const client = useQueryClient()
  const navigate = useNavigate()
  const { proveWith, forget } = useUsagerSession()
  const [state, setState] = useState<{ busy: boolean; failure: Problem | null; codeSent: boolean }>({ busy: false, failure: null, codeSent: false })
  const sending = useRef(false)

  const confirm = async (code: string | null) => {
    const draft = journeyMemory.draft
    if (sending.current || !draft || !book) return
    sending.current = true
    setState({ busy: true, failure: null, codeSent: false })
    try {
      if (code !== null) await proveWith(proofOf(draft), code)
      const recap = await book(draft)
      journeyMemory.close(heldKeyOf(journey))
      client.removeQueries({ queryKey: ['hold'] })
      void client.invalidateQueries({ queryKey: ['creneaux'] })
      void client.invalidateQueries({ queryKey: ['lieux'] })
      void client.invalidateQueries({ queryKey: ['seances'] })
      client.setQueryData(recapQuery.queryKey, recap)
      await navigate('/rdv', { replace: true, state: { justDone: 'booked' } })
    } catch (error) {
      sending.current = false
      await refuse(asProblem(error), draft)
    }
  }

  const refuse = async (problem: Problem, draft: IdentityDraft) => {
    if (problem.status === 401) return askCodeAgain(draft)
    if (problem.status === 422 && Object.keys(problem.champs).length > 0) {
      onRefused(problem.champsByPath)
      await navigate(identityPath, { replace: true })
    } else {
      setState({ busy: false, failure: problem, codeSent: false })
    }
  }

  /** The session ended between the steps: a new code goes out, and the form asks for it. */
  const askCodeAgain = async (draft: IdentityDraft) => {
    forget()
    try {
      await sendAnotherCode(proofOf(draft))
      setState({ busy: false, failure: null, codeSent: true })
    } catch (error) {
      setState({ busy: false, failure: asProblem(error), codeSent: false })
    }
  }

  return { ...state, confirm, sending: () => sending.current }
}
