import type { FieldErrors, UseFormRegister } from 'react-hook-form'
import { capitalised } from '../dates/words'
import { atHourOf, ZONES } from '../dates/zones'
import { Checkbox, Input, Select, TextArea } from '../ds/fields'
import { ESPACE_LABELS, type EspaceInput } from './espaceForm'

interface EspaceFieldsProps {
  register: UseFormRegister<EspaceInput>
  errors: FieldErrors<EspaceInput>
}

export function EspaceFields({ register, errors }: EspaceFieldsProps) {
  const field = (name: keyof EspaceInput, facultatif = false) => ({
    id: name,
    label: facultatif ? `${ESPACE_LABELS[name]} (facultatif)` : ESPACE_LABELS[name],
    required: !facultatif,
    autoComplete: 'off',
    error: errors[name]?.message,
    ...register(name),
  })
  return (
    <>
      <h2 className="fr-h4">Espace</h2>
      <Input {...field('name')} hint="Le territoire ou la collectivité." />
      <Input {...field('departement')} className="short" hint="Son numéro, par exemple 77." />
      <TextArea {...field('services')} rows={4} hint="Un par ligne. Un nom court pour les SMS peut suivre un point-virgule : Vie citoyenne ; Citoyenneté." />
      <h2 className="fr-h4">Organisation</h2>
      <Input {...field('organisationName')} hint="Tel que les usagers le verront." />
      <Select {...field('zone')}>
        {ZONES.map((zone) => (
          <option key={zone} value={zone}>
            {capitalised(atHourOf(zone))}
          </option>
        ))}
      </Select>
      <div className="side-by-side">
        <Input {...field('telephone', true)} type="tel" />
        <Input {...field('email', true)} type="email" />
      </div>
      <Checkbox
        id="dispositifRecueil"
        label="Dispositif de recueil"
        hint="Ses créneaux de carte d’identité et de passeport peuvent être proposés par France Titres."
        native={register('dispositifRecueil')}
      />
      <h2 className="fr-h4">Lieu principal</h2>
      <Input {...field('lieuName')} />
      <Input {...field('street')} />
      <div className="side-by-side">
        <Input {...field('postalCode')} inputMode="numeric" />
        <Input {...field('city')} />
        <Input {...field('inseeCode')} />
      </div>
      <div className="side-by-side">
        <Input {...field('latitude')} inputMode="decimal" />
        <Input {...field('longitude')} inputMode="decimal" />
      </div>
      <Checkbox id="pmr" label="Accessible aux personnes à mobilité réduite" native={register('pmr')} />
      <h2 className="fr-h4">Premier administrateur</h2>
      <Input {...field('adminEmail')} type="email" hint="Il reçoit une invitation, et administre l’espace et l’organisation." />
      <div className="side-by-side">
        <Input {...field('adminFirstName', true)} />
        <Input {...field('adminLastName', true)} />
      </div>
    </>
  )
}
