import { useQueries } from '@tanstack/react-query'
import type { RdvUnderAbsence } from '../../api/agenda'
import { capitalised, fullMomentInWords } from '../../dates/words'
import { Alert } from '../../ds/Alert'
import { Select } from '../../ds/fields'
import { rdvQuery } from '../agenda/agendaApi'
import { usagersOf } from '../agenda/agendaItems'
import { toldInWords } from '../agenda/told'
import { useWorkplace } from '../session/workplace'
import type { Treatment } from './treatment'

interface RdvsUnderAbsenceProps {
  rdvs: RdvUnderAbsence[]
  treatments: Record<string, Treatment>
  onChange: (treatments: Record<string, Treatment>) => void
}

export const OF_ANOTHER_ORGANISATION = 'Rendez-vous d’une autre organisation'

const CHOICES: [Treatment, string][] = [
  ['leave', 'Laisser à son heure'],
  ['move', 'Déplacer au créneau libre le plus proche'],
  ['cancel', 'Annuler'],
]

export const rdvsUnderInWords = (count: number) =>
  count > 1 ? `${count} rendez-vous tombent pendant cette indisponibilité` : 'Un rendez-vous tombe pendant cette indisponibilité'

/** The RDVs that an indisponibilité would leave without their agent, with what becomes of each, before it is saved. */
export function RdvsUnderAbsence({ rdvs, treatments, onChange }: RdvsUnderAbsenceProps) {
  const { zone } = useWorkplace().organisation
  const known = useQueries({ queries: rdvs.map(({ rdvId }) => rdvQuery(rdvId)) })
  const title = rdvsUnderInWords(rdvs.length)
  const open = rdvs.filter((_, index) => !known[index]!.isError)
  const common = open.every(({ rdvId }) => treatments[rdvId] === treatments[open[0]!.rdvId]) && (treatments[open[0]?.rdvId ?? ''] ?? 'leave')
  return (
    <section className="under-absence" aria-label={title}>
      <Alert severity="warning" title={title} announced>
        <p>Dites ce que devient chacun.</p>
      </Alert>
      {open.length > 1 && (
        <Select
          id="devenir-tous"
          label="Que deviennent-ils tous ?"
          value={common || ''}
          onChange={(event) => onChange(Object.fromEntries(open.map(({ rdvId }) => [rdvId, event.target.value as Treatment])))}
        >
          {!common && <option value="">Chacun à part</option>}
          <Choices />
        </Select>
      )}
      <ul>
        {rdvs.map(({ rdvId, start }, index) => {
          const { data: rdv, isError: closed } = known[index]!
          const who = rdv ? usagersOf(rdv) : closed ? OF_ANOTHER_ORGANISATION : 'Rendez-vous'
          return (
            <li key={rdvId}>
              <p className="fr-mb-1w">
                <strong>{who}</strong>
                <span className="sentence">
                  {capitalised(fullMomentInWords(start, zone))}
                  {rdv?.motifName && ` – ${rdv.motifName}`}
                </span>
                {rdv && <span className="sentence">{toldInWords(rdv)}</span>}
              </p>
              {closed ? (
                <p className="fr-mb-0">Il reste à son heure : c’est à elle de le déplacer ou de l’annuler.</p>
              ) : (
                <Select
                  id={`devenir-${rdvId}`}
                  label={
                    <>
                      Que devient-il ?<span className="fr-sr-only"> {who}</span>
                    </>
                  }
                  value={treatments[rdvId] ?? 'leave'}
                  onChange={(event) => onChange({ ...treatments, [rdvId]: event.target.value as Treatment })}
                >
                  <Choices />
                </Select>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

const Choices = () =>
  CHOICES.map(([treatment, label]) => (
    <option key={treatment} value={treatment}>
      {label}
    </option>
  ))
