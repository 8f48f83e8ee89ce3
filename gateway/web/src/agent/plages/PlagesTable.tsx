import type { Lieu, Motif, PlageOuverture } from '../../api/types'
import { Table } from '../../ds/Table'
import { RowActions } from '../recurrence/RowActions'
import { hoursInWords, occurrencesInWords } from './plageWords'

interface PlagesTableProps {
  plages: PlageOuverture[]
  motifs: Motif[]
  lieux: Lieu[]
  onDelete: (plage: PlageOuverture) => void
}

export function PlagesTable({ plages, motifs, lieux, onDelete }: PlagesTableProps) {
  const motifNames = ({ motifIds }: PlageOuverture) =>
    motifIds.map((id) => motifs.find(({ motifId }) => motifId === id)?.name).filter(Boolean).join(', ')
  const lieuName = ({ lieuId }: PlageOuverture) => lieux.find((lieu) => lieu.lieuId === lieuId)?.name ?? 'Sans lieu'
  return (
    <Table
      caption={plages.length > 1 ? `${plages.length} plages d’ouverture` : 'Une plage d’ouverture'}
      rows={plages}
      keyOf={({ plageOuvertureId }) => plageOuvertureId}
      columns={[
        { label: 'Titre', cell: ({ title }) => title },
        {
          label: 'Jours et heures',
          cell: (plage) => (
            <>
              {occurrencesInWords(plage)}
              <br />
              {hoursInWords(plage.startTime, plage.endTime)}
              {plage.exceptions.length > 0 && (
                <span className="sentence fr-text--sm">
                  {plage.exceptions.length > 1 ? `${plage.exceptions.length} occurrences modifiées` : 'Une occurrence modifiée'}
                </span>
              )}
            </>
          ),
        },
        { label: 'Motifs', cell: motifNames },
        { label: 'Lieu', cell: lieuName },
        {
          label: 'Actions',
          cell: (plage) => (
            <RowActions kind="plage" id={plage.plageOuvertureId} what={`la plage ${plage.title}`} onDelete={() => onDelete(plage)} />
          ),
        },
      ]}
    />
  )
}
