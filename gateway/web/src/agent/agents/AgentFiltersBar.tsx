import { useSearchParams } from 'react-router'
import type { Service } from '../../api/types'
import { Input, Select } from '../../ds/fields'
import { filtersFrom, withFilter } from './agentFilters'
import { ACCUEIL_LABEL, LEVEL_NAMES, LEVELS } from './levels'

interface AgentFiltersBarProps {
  services: Service[]
  search: string
  onSearch: (text: string) => void
}

export function AgentFiltersBar({ services, search, onSearch }: AgentFiltersBarProps) {
  const [params, setParams] = useSearchParams()
  const { level, serviceId } = filtersFrom(params)
  const filter = (name: 'niveau' | 'service', value: string) => setParams(withFilter(params, name, value), { replace: true })
  return (
    <form className="filters" role="search" aria-label="Filtrer les agents" onSubmit={(event) => event.preventDefault()}>
      <Input
        id="recherche"
        type="search"
        label="Rechercher"
        placeholder="Nom ou adresse électronique"
        autoComplete="off"
        value={search}
        onChange={(event) => onSearch(event.target.value)}
      />
      <Select id="filtre-niveau" label="Niveau" value={level} onChange={(event) => filter('niveau', event.target.value)}>
        <option value="">Tous les niveaux</option>
        {LEVEL_NAMES.map((name) => (
          <option key={name} value={name}>
            {LEVELS[name].label}
          </option>
        ))}
        <option value="accueil">{ACCUEIL_LABEL}</option>
      </Select>
      <Select id="filtre-service" label="Service" value={serviceId} onChange={(event) => filter('service', event.target.value)}>
        <option value="">Tous les services</option>
        {services.map((service) => (
          <option key={service.serviceId} value={service.serviceId}>
            {service.name}
          </option>
        ))}
      </Select>
    </form>
  )
}
