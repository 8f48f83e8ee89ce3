import { useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import type { Motif } from '../../api/types'
import { changeMotif, closeMotif, createMotif, openMotif } from '../agentApi'
import { motifDraftOf, onlineTermsOf, type MotifInput } from './motifForm'

export interface SavedMotif {
  motif: Motif
  etag: string
}

/** Saves the motif, then opens or closes it to usagers; what is done already is not done again after a failure. */
export function useSaveMotif(saved: SavedMotif | null, organisationId: string) {
  const client = useQueryClient()
  const created = useRef<Motif | null>(null)

  return async (input: MotifInput): Promise<Motif> => {
    const draft = motifDraftOf(input, organisationId)
    try {
      const motif = saved
        ? await changeMotif(saved.motif.motifId, draft, saved.etag)
        : (created.current ??= await createMotif(draft))
      if (input.online) return await openMotif(motif.motifId, onlineTermsOf(input))
      if (motif.online) return await closeMotif(motif.motifId)
      return motif
    } finally {
      void client.invalidateQueries({ queryKey: ['motifs'] })
    }
  }
}
