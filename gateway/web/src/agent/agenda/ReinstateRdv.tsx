import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { AgentRdv } from '../../api/types'
import { PassingButton } from '../../ds/PassingButton'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { refreshRdvs, reinstateRdv } from './agendaApi'
import { usagersOf } from './agendaItems'
import { useTellDone } from './done'
import { toldInWords } from './told'

/** Undoes a cancellation, as long as the time is still free. */
export function ReinstateRdv({ rdv }: { rdv: AgentRdv }) {
  const client = useQueryClient()
  const tellDone = useTellDone()
  const reinstating = useMutation({
    mutationFn: () => reinstateRdv(rdv.rdvId),
    onSuccess: async () => {
      await refreshRdvs(client, rdv.rdvId)
      tellDone({ words: `Le rendez-vous de ${usagersOf(rdv)} est rétabli.` })
    },
  })
  return (
    <>
      <p className="fr-text--sm">Tant que ce temps est libre, le rendez-vous peut être rétabli. {toldInWords(rdv)}</p>
      {reinstating.isError && <ProblemAlert error={reinstating.error} />}
      <PassingButton priority="secondary" onClick={() => reinstating.mutate()} busy={reinstating.isPending}>
        Rétablir ce rendez-vous
      </PassingButton>
    </>
  )
}
