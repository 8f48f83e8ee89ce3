import type { PublicMotif } from '../../api/types'
import { ButtonLink } from '../../ds/Button'
import { journeyPath, type Journey } from './journey'
import { StepFrame } from './StepFrame'

export function InstructionsStep({ journey, motif }: { journey: Journey; motif: PublicMotif }) {
  return (
    <StepFrame journey={journey}>
      <h2 className="fr-h5">{motif.name}</h2>
      <p className="instructions">{motif.instructionsBefore}</p>
      <ButtonLink to={journeyPath(journey, { ...journey.choice, accepted: true })}>J’ai lu, continuer</ButtonLink>
    </StepFrame>
  )
}
