import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { asProblem } from '../../api/problem'
import type { Recap } from '../../api/types'
import { dayOf, wallClockText } from '../../dates/dates'
import { capitalised, durationInWords, fullDayInWords, hourInWords } from '../../dates/words'
import { Button, ButtonLink } from '../../ds/Button'
import { PageHeading } from '../../shell/PageHeading'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { journeyMemory } from '../journey/journeyMemory'
import { NearestCreneaux } from '../journey/NearestCreneaux'
import { moveRdv, recapQuery } from '../publicApi'
import { minutesOf } from '../recap/recapWords'
import { SERVICE } from '../service'
import { movePath } from './movePath'

/** The old date beside the new one, and one button; until it is pressed nothing changes. */
export function MoveConfirmation({ recap, start }: { recap: Recap; start: string }) {
  const { move, problem } = useMove(start)
  const { zone } = recap
  const choose = movePath({ semaine: dayOf(start, zone).toString() })
  return (
    <>
      <PageHeading title="Confirmer la nouvelle date" service={SERVICE} error={problem !== null} />
      {problem?.is('creneau-taken') ? (
        <NearestCreneaux
          problem={problem}
          zone={zone}
          kept="Votre rendez-vous actuel n’a pas changé."
          pathOf={(nearest) => movePath({ creneau: wallClockText(nearest, zone) })}
          allPath={choose}
        />
      ) : (
        <>
          <div className="old-and-new">
            <Moment title="Rendez-vous actuel" start={recap.start} recap={recap} old />
            <Moment title="Nouveau rendez-vous" start={start} recap={recap} />
          </div>
          {problem && <ProblemAlert error={problem} />}
          <div className="actions">
            <Button onClick={() => move.mutate()} busy={move.isPending}>
              {move.isPending ? 'Déplacement en cours…' : 'Confirmer le nouveau créneau'}
            </Button>
            <ButtonLink to={choose} priority="secondary">
              Choisir un autre créneau
            </ButtonLink>
            <ButtonLink to="/rdv" priority="plain">
              Garder mon rendez-vous actuel
            </ButtonLink>
          </div>
        </>
      )}
    </>
  )
}

function useMove(start: string) {
  const client = useQueryClient()
  const navigate = useNavigate()
  const move = useMutation({
    mutationFn: () => moveRdv(start),
    onSuccess: async (moved) => {
      journeyMemory.forgetBooked()
      client.setQueryData(recapQuery.queryKey, moved)
      void client.invalidateQueries({ queryKey: ['creneaux'] })
      await navigate('/rdv', { replace: true, state: { justDone: 'moved' } })
    },
    onError: () => void client.invalidateQueries({ queryKey: ['creneaux'] }),
  })
  return { move, problem: move.isError ? asProblem(move.error) : null }
}

interface MomentProps {
  title: string
  start: string
  recap: Recap
  old?: boolean
}

function Moment({ title, start, recap, old }: MomentProps) {
  const { zone, lieu } = recap
  return (
    <section className={`card ${old ? '' : 'card--new'}`}>
      <h2 className="fr-h6 fr-mb-1v">{title}</h2>
      <p className="old-and-new__date">
        {capitalised(fullDayInWords(dayOf(start, zone)))}
        <br />à {hourInWords(start, zone)}
      </p>
      <p className="fr-text--sm fr-mb-0">
        {durationInWords(minutesOf(recap))}
        {lieu && `, ${lieu.name}`}
      </p>
      {old && <p className="hint fr-text--sm fr-mb-0">Conservé tant que vous n’avez pas confirmé</p>}
    </section>
  )
}
