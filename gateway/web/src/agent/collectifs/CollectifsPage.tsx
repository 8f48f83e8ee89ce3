import { useQuery } from '@tanstack/react-query'
import { Link, useLocation, useSearchParams } from 'react-router'
import { dayFrom, today } from '../../dates/dates'
import { capitalised, durationInWords, fullMomentInWords } from '../../dates/words'
import { Announcement } from '../../ds/Announcement'
import { Badge } from '../../ds/Badge'
import { ButtonLink } from '../../ds/Button'
import { Checkbox, Input, Select } from '../../ds/fields'
import { Waiting } from '../../ds/Waiting'
import { PageHeading } from '../../shell/PageHeading'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { isCancelled } from '../agenda/rdvStatus'
import { motifsQuery } from '../agentApi'
import { SERVICE } from '../service'
import { useWorkplace } from '../session/workplace'
import { collectifsQuery } from './collectifsApi'
import { nameOf, seatsInWords } from './collectifWords'
import { COLLECTIFS_PATH } from './paths'

/** The sessions to come, by date; the address holds the filters. */
export function CollectifsPage() {
  const { organisationId, zone } = useWorkplace().organisation
  const [params, setParams] = useSearchParams()
  const { state, key } = useLocation()
  const news = (state as { news?: string } | null)?.news
  const from = (dayFrom(params.get('du')) ?? today(zone)).toString()
  const motifId = params.get('motif') ?? ''
  const withSeats = params.get('places') === '1'
  const motifs = useQuery(motifsQuery(organisationId))
  const list = useQuery(collectifsQuery({ organisationId, from, motifId: motifId || undefined, withSeats }))
  const filter = (name: string, value: string) => {
    const next = new URLSearchParams(params)
    if (value) next.set(name, value)
    else next.delete(name)
    setParams(next, { replace: true })
  }
  return (
    <>
      <PageHeading title="RDV collectifs" service={SERVICE} />
      {news && <Announcement key={key} severity="success" title={news} />}
      <p>
        <ButtonLink to={`${COLLECTIFS_PATH}/nouveau`} icon="fr-icon-add-line">
          Créer un RDV collectif
        </ButtonLink>
      </p>
      <div role="group" aria-label="Filtres">
        <div className="side-by-side">
          <Input id="du" label="À partir du" type="date" value={from} onChange={(event) => filter('du', event.target.value)} />
          <Select id="motif" label="Motif" value={motifId} onChange={(event) => filter('motif', event.target.value)}>
            <option value="">Tous</option>
            {motifs.data
              ?.filter(({ collectif }) => collectif)
              .map((motif) => (
                <option key={motif.motifId} value={motif.motifId}>
                  {motif.name}
                </option>
              ))}
          </Select>
        </div>
        <Checkbox id="places" label="Avec des places restantes" native={{ checked: withSeats, onChange: (event) => filter('places', event.target.checked ? '1' : '') }} />
      </div>
      {list.isPending && <Waiting />}
      {list.isError && <ProblemAlert error={list.error} onRetry={list.refetch} busy={list.isFetching} />}
      <p role="status">
        {list.data && (list.data.length === 0 ? 'Aucun RDV collectif à partir de cette date.' : list.data.length > 1 ? `${list.data.length} RDV collectifs` : 'Un RDV collectif')}
      </p>
      <ul className="cards">
        {list.data?.map((rdv) => (
          <li key={rdv.rdvId} className="card card--link">
            <h2 className="fr-h6 fr-mb-1v">
              <Link to={`${COLLECTIFS_PATH}/${rdv.rdvId}`}>{nameOf(rdv)}</Link>
            </h2>
            <p className="fr-mb-1v">
              {capitalised(fullMomentInWords(rdv.start, zone))}, {durationInWords((Date.parse(rdv.end) - Date.parse(rdv.start)) / 60_000)}
            </p>
            <p className="fr-mb-1v">{isCancelled(rdv) ? <Badge severity="error">Annulé</Badge> : <strong>{seatsInWords(rdv)}</strong>}</p>
            <p className="hint fr-text--sm fr-mb-0">
              {[rdv.title && rdv.motifName, rdv.lieuName, `animé par ${rdv.agents.map(({ displayName }) => displayName).join(', ')}`].filter(Boolean).join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
