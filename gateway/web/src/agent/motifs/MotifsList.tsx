import { Link, useSearchParams } from 'react-router'
import { TYPE_IN_WORDS } from '../../api/motifWords'
import type { Motif } from '../../api/types'
import { durationInWords } from '../../dates/words'
import { Button, ButtonLink } from '../../ds/Button'
import { Table } from '../../ds/Table'
import { ColourDot } from './ColourDot'
import { MotifBadges } from './MotifBadges'
import { filtered, filtersFrom } from './motifFilters'
import { MotifFiltersBar } from './MotifFiltersBar'
import { duplicationPath, motifPath, MOTIFS_PATH } from './paths'

/** The motifs that the filters of the address let through. */
export function MotifsList({ motifs }: { motifs: Motif[] }) {
  const [params, setParams] = useSearchParams()
  const shown = filtered(motifs, filtersFrom(params))
  if (motifs.length === 0) {
    return (
      <div className="empty">
        <p>Aucun motif. Un motif dit pourquoi un usager vient, combien de temps et pour quel service : sans lui, ni plage d’ouverture ni rendez-vous.</p>
        <ButtonLink to={`${MOTIFS_PATH}/nouveau`}>Créer le premier motif</ButtonLink>
      </div>
    )
  }
  return (
    <>
      <MotifFiltersBar motifs={motifs} />
      <p role="status" className="fr-text--sm">
        {shown.length > 1 ? `${shown.length} motifs` : `${shown.length} motif`}
        {shown.length < motifs.length && ` sur ${motifs.length}`}
      </p>
      {shown.length === 0 ? (
        <div className="empty">
          <p>Aucun motif ne correspond à cette recherche.</p>
          <Button priority="secondary" onClick={() => setParams({}, { replace: true })}>
            Voir tous les motifs
          </Button>
        </div>
      ) : (
        <MotifsTable motifs={shown} />
      )}
    </>
  )
}

function MotifsTable({ motifs }: { motifs: Motif[] }) {
  return (
    <Table
      caption="Motifs de l’organisation"
      rows={motifs}
      keyOf={({ motifId }) => motifId}
      columns={[
        {
          label: 'Nom',
          cell: (motif) => (
            <span className="name-and-badges">
              <span className="motif-name">
                <ColourDot colour={motif.color} />
                <Link to={motifPath(motif.motifId)}>{motif.name}</Link>
              </span>
              <MotifBadges motif={motif} />
            </span>
          ),
        },
        { label: 'Service', cell: ({ serviceName }) => serviceName },
        { label: 'Type', cell: ({ type }) => TYPE_IN_WORDS[type] },
        { label: 'Durée', cell: ({ durationMin }) => durationInWords(durationMin) },
        {
          label: 'Action',
          cell: ({ motifId, name }) => (
            <ButtonLink to={duplicationPath(motifId)} priority="tertiary" small>
              Dupliquer<span className="fr-sr-only"> le motif {name}</span>
            </ButtonLink>
          ),
        },
      ]}
    />
  )
}
