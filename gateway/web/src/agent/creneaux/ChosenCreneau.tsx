import { useQuery } from '@tanstack/react-query'
import type { Motif } from '../../api/types'
import { capitalised, durationInWords, fullMomentInWords } from '../../dates/words'
import { Button } from '../../ds/Button'
import { lieuxQuery } from '../agentApi'
import { useWorkplace } from '../session/workplace'

interface ChosenCreneauProps {
  motif: Motif
  start: string
  zone: string
  lieuId: string | null
  agentName: string | null
  onBack: () => void
}

/** What is about to be booked, with a way back. */
export function ChosenCreneau({ motif, start, zone, lieuId, agentName, onBack }: ChosenCreneauProps) {
  const lieux = useQuery(lieuxQuery(useWorkplace().organisation.organisationId))
  const lieu = lieux.data?.find((one) => one.lieuId === lieuId)
  return (
    <div className="consequences">
      <p className="fr-mb-1w">
        <strong>{start && capitalised(fullMomentInWords(start, zone))}</strong>
        <span className="sentence">
          {motif.name}, {durationInWords(motif.durationMin)}
          {lieu && ` – ${lieu.name}, ${lieu.city}`}
          {agentName && ` – avec ${agentName}`}
        </span>
      </p>
      <Button small priority="tertiary" onClick={onBack}>
        Modifier le créneau
      </Button>
    </div>
  )
}
