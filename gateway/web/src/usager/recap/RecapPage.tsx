import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation } from 'react-router'
import { asProblem } from '../../api/problem'
import type { Recap } from '../../api/types'
import { Waiting } from '../../ds/Waiting'
import { PageHeading } from '../../shell/PageHeading'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { recapQuery } from '../publicApi'
import { SERVICE } from '../service'
import { LettersForm } from './LettersForm'
import { NoRecap } from './NoRecap'
import { RecapDetails, type JustDone } from './RecapDetails'
import { recapToken } from './recapToken'

/** The page of one RDV: right after the booking, by the link of a message, or by the cookie of either. */
export function RecapPage() {
  const client = useQueryClient()
  const [token, setToken] = useState(recapToken.pending)
  const recap = useQuery({ ...recapQuery, enabled: token === null })
  const state = useLocation().state as { justDone?: JustDone } | null

  if (token !== null) {
    const open = (found: Recap) => {
      client.setQueryData(recapQuery.queryKey, found)
      recapToken.forget()
      setToken(null)
    }
    return <LettersForm token={token} onOpened={open} />
  }
  if (recap.data) return <RecapDetails recap={recap.data} justDone={state?.justDone ?? null} />
  if (recap.isError && [401, 403, 404].includes(asProblem(recap.error).status)) return <NoRecap />
  return (
    <>
      <PageHeading title="Votre rendez-vous" service={SERVICE} />
      {recap.isError ? <ProblemAlert error={recap.error} onRetry={recap.refetch} busy={recap.isFetching} /> : <Waiting />}
    </>
  )
}
