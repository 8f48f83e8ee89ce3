import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useSearchParams } from 'react-router'
import { Button } from '../../ds/Button'
import { Waiting } from '../../ds/Waiting'
import { PageHeading } from '../../shell/PageHeading'
import { SERVICE } from '../service'
import { MyRdvCard } from './MyRdvCard'
import { myRdvsQuery, type When } from './mesRdvsApi'
import { MineProblem } from './MineProblem'

const WORDS: Record<When, { title: string; empty: string }> = {
  coming: { title: 'Mes rendez-vous à venir', empty: 'Vous n’avez aucun rendez-vous à venir.' },
  past: { title: 'Mes rendez-vous passés', empty: 'Vous n’avez aucun rendez-vous passé.' },
}

export function MyRdvsPage() {
  const [params] = useSearchParams()
  const when: When = params.get('quand') === 'passes' ? 'past' : 'coming'
  const pages = useInfiniteQuery(myRdvsQuery(when))
  const rdvs = pages.data?.pages.flatMap((page) => page.rdvs) ?? []
  return (
    <>
      <PageHeading title={WORDS[when].title} service={SERVICE} />
      {pages.isPending && <Waiting label="Recherche de vos rendez-vous…" />}
      {pages.isError && <MineProblem error={pages.error} onRetry={() => void pages.refetch()} busy={pages.isFetching} />}
      {pages.data && rdvs.length === 0 && <Nothing when={when} />}
      <ul className="my-rdvs">
        {rdvs.map((rdv) => (
          <li key={rdv.rdvId}>
            <MyRdvCard rdv={rdv} />
          </li>
        ))}
      </ul>
      {pages.hasNextPage && (
        <Button priority="secondary" onClick={() => void pages.fetchNextPage()} busy={pages.isFetchingNextPage}>
          Voir plus de rendez-vous
        </Button>
      )}
      <p className="fr-mt-3w">
        {when === 'coming' ? (
          <Link className="fr-link" to="?quand=passes">
            Voir mes rendez-vous passés
          </Link>
        ) : (
          <Link className="fr-link" to="/mes-rendez-vous">
            Voir mes rendez-vous à venir
          </Link>
        )}
      </p>
    </>
  )
}

function Nothing({ when }: { when: When }) {
  return (
    <>
      <p className="fr-text--lead">{WORDS[when].empty}</p>
      {when === 'coming' && (
        <p>
          Un rendez-vous pris avec une autre adresse électronique ou un autre numéro n’apparaît pas ici : ouvrez le lien du
          message de confirmation, ou déconnectez-vous puis indiquez cet autre contact.
        </p>
      )}
    </>
  )
}
