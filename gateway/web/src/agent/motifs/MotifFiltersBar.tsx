import { useSearchParams } from 'react-router'
import { TYPE_IN_WORDS } from '../../api/motifWords'
import type { Motif } from '../../api/types'
import { Input, Select } from '../../ds/fields'
import { filtersFrom, withFilter, type MotifFilters } from './motifFilters'

export function MotifFiltersBar({ motifs }: { motifs: Motif[] }) {
  const [params, setParams] = useSearchParams()
  const filters = filtersFrom(params)
  const field = (filter: keyof MotifFilters) => ({
    id: `filtre-${filter}`,
    value: filters[filter],
    onChange: ({ target }: { target: { value: string } }) => setParams(withFilter(params, filter, target.value), { replace: true }),
  })
  const services = new Map(motifs.map(({ serviceId, serviceName }) => [serviceId, serviceName]))
  return (
    <form className="filters filters--wide" role="search" aria-label="Filtrer les motifs" onSubmit={(event) => event.preventDefault()}>
      <Input {...field('search')} type="search" label="Rechercher un motif" autoComplete="off" />
      <Select {...field('reservation')} label="Réservation">
        <option value="">En ligne ou hors ligne</option>
        <option value="en-ligne">En ligne</option>
        <option value="hors-ligne">Hors ligne</option>
      </Select>
      <Select {...field('serviceId')} label="Service">
        <option value="">Tous les services</option>
        {[...services].map(([serviceId, name]) => (
          <option key={serviceId} value={serviceId}>
            {name}
          </option>
        ))}
      </Select>
      <Select {...field('type')} label="Type">
        <option value="">Tous les types</option>
        {Object.entries(TYPE_IN_WORDS).map(([type, words]) => (
          <option key={type} value={type}>
            {words}
          </option>
        ))}
      </Select>
    </form>
  )
}
