import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Proche } from '../../api/usagers'
import { dayFrom } from '../../dates/dates'
import { dateInWords } from '../../dates/words'
import { Announcement } from '../../ds/Announcement'
import { Button } from '../../ds/Button'
import { Waiting } from '../../ds/Waiting'
import { PageHeading } from '../../shell/PageHeading'
import { SERVICE } from '../service'
import { prochesQuery } from './mesRdvsApi'
import { MineProblem } from './MineProblem'
import { ProcheDialog } from './ProcheDialog'
import { RemoveProcheDialog } from './RemoveProcheDialog'

type Open = { kind: 'edit'; proche: Proche | null } | { kind: 'remove'; proche: Proche } | null

const nameOf = ({ firstName, lastName }: Proche) => `${firstName} ${lastName}`
const bornInWords = (day: string) => dateInWords(dayFrom(day)!)

/** Those for whom one books: a child, a parent. */
export function ProchesPage() {
  const client = useQueryClient()
  const proches = useQuery(prochesQuery)
  const [open, setOpen] = useState<Open>(null)
  const [done, setDone] = useState('')
  const close = (message = '') => {
    setOpen(null)
    setDone(message)
    if (message) void client.invalidateQueries({ queryKey: prochesQuery.queryKey })
  }
  return (
    <>
      <PageHeading title="Mes proches" service={SERVICE} />
      <p>Les personnes pour qui vous prenez rendez-vous, par exemple vos enfants. Elles vous sont proposées à chaque réservation.</p>
      {done && <Announcement key={done} severity="success" title={done} />}
      {proches.isPending && <Waiting lines={2} />}
      {proches.isError && <MineProblem error={proches.error} onRetry={() => void proches.refetch()} busy={proches.isFetching} />}
      {proches.data?.length === 0 && <p className="fr-text--bold">Vous n’avez indiqué aucun proche.</p>}
      <ul className="proches">
        {proches.data?.map((proche) => (
          <li key={proche.procheId} className="card proches__line">
            <p className="fr-mb-0">
              <strong>{nameOf(proche)}</strong>
              {proche.birthDate && <span className="hint">, date de naissance : {bornInWords(proche.birthDate)}</span>}
            </p>
            <div className="proches__actions">
              <Button small priority="tertiary" onClick={() => setOpen({ kind: 'edit', proche })}>
                Modifier<span className="fr-sr-only"> {nameOf(proche)}</span>
              </Button>
              <Button small priority="tertiary" onClick={() => setOpen({ kind: 'remove', proche })}>
                Retirer<span className="fr-sr-only"> {nameOf(proche)}</span>
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <Button onClick={() => setOpen({ kind: 'edit', proche: null })}>Ajouter un proche</Button>
      {open?.kind === 'edit' && <ProcheDialog proche={open.proche} onClose={close} />}
      {open?.kind === 'remove' && <RemoveProcheDialog proche={open.proche} onClose={close} />}
    </>
  )
}
