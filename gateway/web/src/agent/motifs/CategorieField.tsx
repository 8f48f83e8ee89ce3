import { useFormContext } from 'react-hook-form'
import { CATEGORIE_IN_WORDS } from '../../api/motifWords'
import { Select } from '../../ds/fields'
import { useWorkplace } from '../session/workplace'
import { DispositifRecueilRequest } from './DispositifRecueilRequest'
import type { MotifInput } from './motifForm'

/** Identity papers: only where there is a Dispositif de Recueil, and on site (S47–S50). */
export function CategorieField() {
  const { organisation } = useWorkplace()
  const { register, watch, formState } = useFormContext<MotifInput>()
  if (!organisation.dispositifRecueil) return <DispositifRecueilRequest />
  if (watch('type') !== 'sur_place') {
    return <p className="hint">La catégorie carte d’identité ou passeport n’existe que pour un rendez-vous sur place.</p>
  }
  return (
    <Select
      id="categorie"
      label="Catégorie (facultatif)"
      hint="L’usager donne alors son numéro de pré-demande, et les créneaux en ligne sont aussi proposés par France Titres."
      error={formState.errors.categorie?.message}
      {...register('categorie')}
    >
      <option value="">Aucune</option>
      {Object.entries(CATEGORIE_IN_WORDS).map(([categorie, words]) => (
        <option key={categorie} value={categorie}>
          {words}
        </option>
      ))}
    </Select>
  )
}
