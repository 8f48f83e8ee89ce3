import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useParams, useSearchParams } from 'react-router'
import { asProblem } from '../../api/problem'
import { Waiting } from '../../ds/Waiting'
import { PageHeading } from '../../shell/PageHeading'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { NotFoundPage } from '../home/NotFoundPage'
import { lieuxQuery, organisationQuery } from '../publicApi'
import { SERVICE } from '../service'
import { CreneauStep } from './CreneauStep'
import { InstructionsStep } from './InstructionsStep'
import type { Journey } from './journey'
import { choiceFrom, needsLieu, servicesOf, stepOf } from './journeyChoice'
import { LieuStep } from './LieuStep'
import { lazyPage } from '../../shell/lazyPage'
import { MotifStep } from './MotifStep'
import { SeanceStep } from './SeanceStep'
import { ServiceStep } from './ServiceStep'

const IdentityStep = lazyPage(async () => (await import('./IdentityStep')).IdentityStep)
const ConfirmationStep = lazyPage(async () => (await import('./ConfirmationStep')).ConfirmationStep)

const SeanceIdentityStep = lazyPage(async () => (await import('./SeanceIdentityStep')).SeanceIdentityStep)
const SeanceConfirmationStep = lazyPage(async () => (await import('./SeanceConfirmationStep')).SeanceConfirmationStep)

/** The booking journey: the address decides the step, so that « précédent » of the browser undoes one choice. */
export function JourneyPage() {
  const { numero = '', slug = '' } = useParams()
  const [params] = useSearchParams()
  const [refusals, setRefusals] = useState<Record<string, string>>({})
  const asked = choiceFrom(params)
  const organisation = useQuery(organisationQuery(numero))
  const motif = organisation.data?.motifs.find(({ motifId }) => motifId === asked.motifId) ?? null
  const choice = { ...asked, persons: Math.min(asked.persons, motif?.personsMax ?? 1) }
  const lieux = useQuery({ ...lieuxQuery(motif?.motifId ?? ''), enabled: motif !== null && needsLieu(motif) })

  if (organisation.isError && asProblem(organisation.error).status === 404) return <NotFoundPage />
  if (!organisation.data) {
    return (
      <>
        <PageHeading title="Prendre rendez-vous" service={SERVICE} />
        {organisation.isError ? (
          <ProblemAlert error={organisation.error} onRetry={organisation.refetch} busy={organisation.isFetching} />
        ) : (
          <Waiting />
        )}
      </>
    )
  }

  const services = servicesOf(organisation.data.motifs)
  const journey: Journey = {
    organisation: organisation.data,
    choice,
    services,
    motif,
    lieu: lieux.data?.find(({ lieuId }) => lieuId === choice.lieuId) ?? null,
    step: stepOf(choice, motif, services),
    base: `/org/${numero}/${slug || organisation.data.slug}`,
  }
  if (journey.step !== 'lieu' && lieux.isLoading) return <Waiting />
  switch (journey.step) {
    case 'service':
      return <ServiceStep journey={journey} />
    case 'motif':
      return <MotifStep journey={journey} />
    case 'instructions':
      return <InstructionsStep journey={journey} motif={motif!} />
    case 'lieu':
      return <LieuStep journey={journey} motif={motif!} lieux={lieux} />
    case 'creneau':
      return <CreneauStep journey={journey} motif={motif!} />
    case 'seance':
      return <SeanceStep journey={journey} motif={motif!} />
    case 'identity': {
      const Identity = motif!.collectif ? SeanceIdentityStep : IdentityStep
      return <Identity journey={journey} motif={motif!} refusals={refusals} onCorrected={() => setRefusals({})} />
    }
    case 'confirmation': {
      const Confirmation = motif!.collectif ? SeanceConfirmationStep : ConfirmationStep
      return <Confirmation journey={journey} motif={motif!} onRefused={setRefusals} />
    }
  }
}
