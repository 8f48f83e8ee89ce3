import { useNavigate } from 'react-router'
import type { PublicMotif } from '../../api/types'
import { Select } from '../../ds/fields'
import { journeyPath, type Journey } from './journey'

/** How many come: it changes the length of the RDV, and so the créneaux. */
export function PersonsSelect({ journey, motif }: { journey: Journey; motif: PublicMotif }) {
  const navigate = useNavigate()
  const { choice } = journey
  return (
    <Select
      id="personnes"
      className="persons"
      label="Nombre de personnes"
      hint={motif.categorie ? 'Une demande de titre par personne : la durée du rendez-vous en dépend.' : 'La durée du rendez-vous en dépend.'}
      value={choice.persons}
      onChange={(event) => navigate(journeyPath(journey, { ...choice, persons: Number(event.target.value) }), { replace: true })}
    >
      {Array.from({ length: motif.personsMax }, (_, index) => (
        <option key={index} value={index + 1}>
          {index + 1}
        </option>
      ))}
    </Select>
  )
}
