import { useQueries } from '@tanstack/react-query'
import type { RdvUnderAbsence } from '../../api/agenda'
import { capitalised, fullMomentInWords } from '../../dates/words'
import { Alert } from '../../ds/Alert'
import { Select } from '../../ds/fields'
import { rdvQuery } from '../agenda/agendaApi'
import { usagersOf } from '../agenda/agendaItems'
import { useWorkplace } from '../session/workplace'
import type { Treatment } from './treatment'

interface RdvsUnderAbsenceProps {
  rdvs: RdvUnderAbsence[]
  treatments: Record<string, Treatment>
  onChange: (rdvId: string, treatment: Treatment) => void
}

const CHOICES: [Treatment, string][] = [
  ['leave', 'Laisser à son heure'],
  ['move', 'Déplacer au créneau libre le plus proche et prévenir l’usager'],
  ['cancel', 'Annuler et prévenir l’usager'],
]

/** The RDVs that an indisponibilité would leave without their agent, with what becomes of each, before it is saved. */
export function RdvsUnderAbsence({ rdvs, treatments, onChange }: RdvsUnderAbsenceProps) {
  const { zone } = useWorkplace().organisation
  const known = useQueries({ queries: rdvs.map(({ rdvId }) => rdvQuery(rdvId)) })
  const title = rdvs.length > 1 ? `${rdvs.length} rendez-vous tombent pendant cette indisponibilité` : 'Un rendez-vous tombe pendant cette indisponibilité'
  return (
    <section className="under-absence" aria-label={title}>
      <Alert severity="warning" title={title} announced>
        <p>Dites ce que devient chacun, puis enregistrez.</p>
      </Alert>
      <ul>
        {rdvs.map(({ rdvId, start }, index) => {
          const rdv = known[index]?.data
          const who = rdv ? usagersOf(rdv) : 'Rendez-vous'
          return (
            <li key={rdvId}>
              <p className="fr-mb-1w">
                <strong>{who}</strong>
                <span className="sentence">
                  {capitalised(fullMomentInWords(start, zone))}
                  {rdv?.motifName && ` – ${rdv.motifName}`}
                </span>
              </p>
              <Select
                id={`devenir-${rdvId}`}
                label={
                  <>
                    Que devient-il ?<span className="fr-sr-only"> {who}</span>
                  </>
                }
                value={treatments[rdvId] ?? 'leave'}
                onChange={(event) => onChange(rdvId, event.target.value as Treatment)}
              >
                {CHOICES.map(([treatment, label]) => (
                  <option key={treatment} value={treatment}>
                    {label}
                  </option>
                ))}
              </Select>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
