import { useState } from 'react'
import type { UseFormSetError } from 'react-hook-form'
import { asProblem } from '../../api/problem'
import type { Motif } from '../../api/types'
import { useWorkplace } from '../session/workplace'
import { motifDraftOf, type MotifInput } from './motifForm'
import { changeMotif, createMotif, useMotifsChanged } from './motifsApi'
import { fieldOf } from './motifTabs'

export interface SavedMotif {
  motif: Motif
  etag: string
}

/** Creates or changes the motif; what the service refuses is shown beside its field, anything else in `failure`. */
export function useSaveMotif(saved: SavedMotif | null, setError: UseFormSetError<MotifInput>) {
  const { organisation } = useWorkplace()
  const changed = useMotifsChanged()
  const [failure, setFailure] = useState<unknown>(null)
  const [refusals, setRefusals] = useState(0)

  const save = async (input: MotifInput): Promise<Motif | null> => {
    setFailure(null)
    const draft = motifDraftOf(input, organisation.organisationId)
    try {
      const motif = await (saved ? changeMotif(saved.motif.motifId, draft, saved.etag) : createMotif(draft))
      changed()
      return motif
    } catch (error) {
      const refused = Object.entries(asProblem(error).champs).flatMap(([champ, message]) => {
        const field = fieldOf(champ)
        return field ? [[field, message] as const] : []
      })
      for (const [field, message] of refused) setError(field, { type: 'server', message })
      if (refused.length === 0) setFailure(error)
      setRefusals((count) => count + 1)
      return null
    }
  }
  return { save, failure, refusals }
}
