import { asProblem } from '../../api/problem'
import type { PublicMotif } from '../../api/types'
import { Waiting } from '../../ds/Waiting'
import { ButtonLink } from '../../ds/Button'
import { Alert } from '../../ds/Alert'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { useLoadedAhead } from '../../shell/lazyPage'
import { HoldCountdown } from './HoldCountdown'
import { IdentityForm } from './IdentityForm'
import { creneauChoiceOf, heldKeyOf, journeyPath, type Journey } from './journey'
import { journeyMemory } from './journeyMemory'
import { LostCreneau } from './LostCreneau'
import { StepFrame } from './StepFrame'
import { TooManyRdvs } from './TooManyRdvs'
import { useHold } from './useHold'

interface IdentityStepProps {
  journey: Journey
  motif: PublicMotif
  refusals: Record<string, string>
  onCorrected: () => void
}

/** Takes the hold of the créneau, then asks who comes. */
export function IdentityStep({ journey, motif, refusals, onCorrected }: IdentityStepProps) {
  useLoadedAhead(() => import('./ConfirmationStep'))
  const key = heldKeyOf(journey)
  const booked = journeyMemory.isBooked(key)
  const { query, takeAgain, renew } = useHold(key, booked ? null : creneauChoiceOf(journey))
  const problem = query.isError ? asProblem(query.error) : null

  if (booked) return <AlreadyBooked journey={journey} />
  if (!creneauChoiceOf(journey) || problem?.status === 422) return <UnknownCreneau journey={journey} tooManyPersons={problem?.champs.persons} />
  if (problem?.is('creneau-taken', 'trop-de-rdvs')) {
    return (
      <StepFrame journey={journey} error>
        {problem.is('creneau-taken') ? (
          <LostCreneau journey={journey} problem={problem} />
        ) : (
          <TooManyRdvs problem={problem} organisation={journey.organisation} />
        )}
      </StepFrame>
    )
  }
  return (
    <StepFrame journey={journey}>
      {query.isPending && <Waiting label="Le créneau est en cours de réservation…" lines={1} />}
      {problem && <ProblemAlert error={problem} onRetry={takeAgain} busy={query.isFetching} />}
      {query.data && <HoldCountdown hold={query.data} onRenew={() => renew(query.data)} onTakeAgain={takeAgain} />}
      <IdentityForm
        key={key}
        journey={journey}
        motif={motif}
        refusals={refusals}
        onCorrected={onCorrected}
        ensureHeld={async () => query.data !== undefined || (await takeAgain()) !== null}
      />
    </StepFrame>
  )
}

function AlreadyBooked({ journey }: { journey: Journey }) {
  return (
    <StepFrame journey={journey}>
      <Alert severity="success" title="Ce créneau est déjà le vôtre" titleAs="h2">
        <p>Votre rendez-vous est confirmé.</p>
      </Alert>
      <ButtonLink to="/rdv">Voir mon rendez-vous</ButtonLink>
    </StepFrame>
  )
}

/** `tooManyPersons` is what the service says when the motif no longer takes as many. */
function UnknownCreneau({ journey, tooManyPersons }: { journey: Journey; tooManyPersons: string | undefined }) {
  return (
    <StepFrame journey={journey} error>
      <Alert severity="warning" title={tooManyPersons ?? 'Ce créneau n’existe pas'} titleAs="h2">
        <p>{tooManyPersons ? 'Choisissez moins de personnes, puis un créneau.' : 'L’adresse de la page est peut-être incomplète. Choisissez un créneau dans la liste.'}</p>
      </Alert>
      <ButtonLink to={journeyPath(journey, { ...journey.choice, creneau: null, accepted: true })}>Voir les créneaux</ButtonLink>
    </StepFrame>
  )
}
