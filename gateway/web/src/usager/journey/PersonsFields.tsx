import { useQuery } from '@tanstack/react-query'
import type { Proche } from '../../api/usagers'
import { Radios, Select } from '../../ds/fields'
import { prochesQuery } from '../mesrdvs/mesRdvsApi'
import { OFFERS } from '../offers'
import { idOf } from './identityErrors'
import type { IdentityNeeds } from './identityForm'
import { OTHER, SELF } from './identityDraft'
import { PersonFields } from './PersonFields'
import type { IdentityFormState } from './useIdentityForm'

interface PersonsFieldsProps {
  form: IdentityFormState
  needs: IdentityNeeds
  /** Whether the usager is proved: their proches may then be shown. */
  known: boolean
}

/** Who comes: one line a person, each the usager, one of their proches or somebody to name. */
export function PersonsFields({ form, needs, known }: PersonsFieldsProps) {
  const proches = useQuery({ ...prochesQuery, enabled: known }).data ?? []
  const several = needs.persons > 1
  if (!OFFERS.proches && !several) return <PersonFields form={form} index={0} needs={needs} />
  return (
    <section aria-labelledby="personnes-titre">
      <h2 id="personnes-titre" className="fr-h6">
        {several ? `Les ${needs.persons} personnes du rendez-vous` : 'Pour qui est ce rendez-vous ?'}
      </h2>
      {Array.from({ length: needs.persons }, (_, index) => (
        <div key={index} className={several ? 'person' : undefined}>
          {several ? (
            <WhoOfSeveral form={form} index={index} proches={proches} />
          ) : (
            <WhoAlone form={form} proches={proches} />
          )}
          <PersonFields form={form} index={index} needs={needs} />
        </div>
      ))}
    </section>
  )
}

const nameOf = ({ firstName, lastName }: Proche) => `${firstName} ${lastName}`

function WhoAlone({ form, proches }: { form: IdentityFormState; proches: Proche[] }) {
  const who = form.register('persons.0.who')
  return (
    <Radios
      id={idOf('persons.0.who')}
      legend={<span className="fr-sr-only">Pour qui est ce rendez-vous ?</span>}
      error={form.formState.errors.persons?.[0]?.who?.message}
      choices={[
        { label: 'Pour moi', native: { value: SELF, ...who } },
        ...proches.map((proche) => ({ label: `Pour ${nameOf(proche)}`, native: { value: proche.procheId, ...who } })),
        { label: 'Pour une autre personne', hint: 'Par exemple un enfant ou un parent', native: { value: OTHER, ...who } },
      ]}
    />
  )
}

function WhoOfSeveral({ form, index, proches }: { form: IdentityFormState; index: number; proches: Proche[] }) {
  return (
    <Select
      id={idOf(`persons.${index}.who`)}
      label={`Personne ${index + 1}`}
      error={form.formState.errors.persons?.[index]?.who?.message}
      {...form.register(`persons.${index}.who`)}
    >
      <option value={SELF}>Moi</option>
      {proches.map((proche) => (
        <option key={proche.procheId} value={proche.procheId}>
          {nameOf(proche)}
        </option>
      ))}
      <option value={OTHER}>Une autre personne</option>
    </Select>
  )
}
