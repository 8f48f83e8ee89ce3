import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import type { MyRdv } from '../../api/usagers'
import { capitalised, fullMomentInWords } from '../../dates/words'
import { Button } from '../../ds/Button'
import { recapQuery } from '../publicApi'
import { RdvStatusBadge } from '../recap/RdvStatusBadge'
import { openMyRdv } from './mesRdvsApi'
import { MineProblem } from './MineProblem'

/** One RDV in short; its page has the rest and the ways to move or cancel it. */
export function MyRdvCard({ rdv }: { rdv: MyRdv }) {
  const client = useQueryClient()
  const navigate = useNavigate()
  const open = useMutation({
    mutationFn: () => openMyRdv(rdv.rdvId),
    onSuccess: async (recap) => {
      client.setQueryData(recapQuery.queryKey, recap)
      await navigate('/rdv')
    },
  })
  const { start, zone, motifName, title, organisation, lieu, participants } = rdv
  const moment = capitalised(fullMomentInWords(start, zone))
  return (
    <article className="card">
      <h2 className="fr-h6 fr-mb-1v">{moment}</h2>
      <p className="fr-mb-1v">
        <RdvStatusBadge recap={rdv} />
      </p>
      <p className="fr-mb-1v">
        {motifName}
        {title && ` : ${title}`}
        {participants.length > 0 && `, pour ${participants.map(({ firstName, lastName }) => `${firstName} ${lastName}`).join(', ')}`}
      </p>
      <p className="hint fr-text--sm fr-mb-2w">
        {organisation.name}
        {lieu && ` – ${lieu.name}, ${lieu.street}, ${lieu.postalCode} ${lieu.city}`}
      </p>
      <Button priority="secondary" onClick={() => open.mutate()} busy={open.isPending}>
        Voir le rendez-vous<span className="fr-sr-only"> du {fullMomentInWords(start, zone)}</span>
      </Button>
      {rdv.movable && rdv.cancellable && <p className="hint fr-text--sm fr-mt-1w fr-mb-0">Vous pouvez encore le déplacer ou l’annuler.</p>}
      {open.isError && <MineProblem error={open.error} />}
    </article>
  )
}
