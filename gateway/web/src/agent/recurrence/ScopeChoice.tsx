import { Radios } from '../../ds/fields'
import type { Scope } from './occurrencesApi'

const CHOICES: [Scope, string][] = [
  ['une', 'Cette occurrence seulement'],
  ['suivantes', 'Celle-ci et les suivantes'],
  ['toutes', 'Toutes les occurrences'],
]

/** What a change of a thing that repeats holds for. */
export function ScopeChoice({ value, onChange, legend = 'Le changement vaut pour' }: { value: Scope; onChange: (scope: Scope) => void; legend?: string }) {
  return (
    <Radios
      id="portee"
      legend={legend}
      choices={CHOICES.map(([scope, label]) => ({
        label,
        native: { value: scope, checked: scope === value, onChange: () => onChange(scope) },
      }))}
    />
  )
}
