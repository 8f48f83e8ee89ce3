import { useQuery } from '@tanstack/react-query'
import { useParams, useSearchParams } from 'react-router'
import type { PublicMotif, PublicOrganisation } from '../../api/types'
import { Select } from '../../ds/fields'
import { Waiting } from '../../ds/Waiting'
import { PageHeading } from '../../shell/PageHeading'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { lieuxQuery, organisationQuery } from '../publicApi'
import { needsLieu, searchOf } from '../journey/journeyChoice'
import { SERVICE } from '../service'
import { FramedCreneaux } from './FramedCreneaux'

/** Shown inside the site of an administration: créneaux only, which open the journey in the whole window. */
export function FramedPage() {
  const { numero = '' } = useParams()
  const organisation = useQuery(organisationQuery(numero))
  return (
    <main id="contenu" className="framed">
      <PageHeading title={organisation.data ? `Prendre rendez-vous – ${organisation.data.name}` : 'Prendre rendez-vous'} service={SERVICE} />
      {organisation.isPending && <Waiting />}
      {organisation.isError && <ProblemAlert error={organisation.error} onRetry={organisation.refetch} busy={organisation.isFetching} />}
      {organisation.data && <Choice organisation={organisation.data} />}
    </main>
  )
}

function Choice({ organisation }: { organisation: PublicOrganisation }) {
  const [params, setParams] = useSearchParams()
  const motif = organisation.motifs.find(({ motifId }) => motifId === params.get('motif')) ?? organisation.motifs[0]
  const base = `/org/${organisation.numero}/${organisation.slug}`
  return (
    <>
      {organisation.motifs.length > 1 && motif && (
        <Select id="motif" label="Motif du rendez-vous" value={motif.motifId} onChange={({ target }) => setParams({ motif: target.value }, { replace: true })}>
          {organisation.motifs.map(({ motifId, name }) => (
            <option key={motifId} value={motifId}>
              {name}
            </option>
          ))}
        </Select>
      )}
      {motif ? <Lieux key={motif.motifId} motif={motif} organisation={organisation} base={base} /> : <p>Aucun rendez-vous n’est proposé en ligne pour le moment.</p>}
      <p className="fr-mt-3w">
        <a href={base} target="_top">
          Voir tous les rendez-vous de {organisation.name}
        </a>
      </p>
    </>
  )
}

function Lieux({ motif, organisation, base }: { motif: PublicMotif; organisation: PublicOrganisation; base: string }) {
  const [params, setParams] = useSearchParams()
  const lieux = useQuery({ ...lieuxQuery(motif.motifId), enabled: needsLieu(motif) })
  if (motif.collectif) {
    return (
      <p>
        <a href={base + searchOf({ motifId: motif.motifId })} target="_top">
          Voir les séances et s’inscrire
        </a>
      </p>
    )
  }
  if (!needsLieu(motif)) return <FramedCreneaux motif={motif} lieu={null} organisation={organisation} base={base} />
  if (lieux.isError) return <ProblemAlert error={lieux.error} onRetry={lieux.refetch} busy={lieux.isFetching} />
  if (!lieux.data) return <Waiting />
  const lieu = lieux.data.find(({ lieuId }) => lieuId === params.get('lieu')) ?? lieux.data[0]
  if (!lieu) return <p>Aucun créneau n’est proposé pour ce motif.</p>
  return (
    <>
      {lieux.data.length > 1 && (
        <Select
          id="lieu"
          label="Lieu"
          value={lieu.lieuId}
          onChange={({ target }) => setParams({ motif: motif.motifId, lieu: target.value }, { replace: true })}
        >
          {lieux.data.map(({ lieuId, name, city }) => (
            <option key={lieuId} value={lieuId}>
              {name}, {city}
            </option>
          ))}
        </Select>
      )}
      <FramedCreneaux key={lieu.lieuId} motif={motif} lieu={lieu} organisation={organisation} base={base} />
    </>
  )
}
