import { zodResolver } from '@hookform/resolvers/zod'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useLayoutEffect, useMemo, useState, type RefObject } from 'react'
import { useForm } from 'react-hook-form'
import { useNavigate } from 'react-router'
import { asProblem } from '../../api/problem'
import type { Motif } from '../../api/types'
import { instantText } from '../../dates/dates'
import { Alert } from '../../ds/Alert'
import { Button } from '../../ds/Button'
import { ErrorSummary } from '../../ds/ErrorSummary'
import { ProblemAlert } from '../../shell/ProblemAlert'
import type { Changes } from '../agenda/useAddress'
import { errorsInOrder } from '../formErrors'
import { useWorkplace } from '../session/workplace'
import { BOOK_LABELS, bookSchema, type BookInput } from './bookForm'
import { ChosenCreneau } from './ChosenCreneau'
import { bookRdv, weekQuery, type Wish } from './creneauxApi'
import { NO_CRENEAU } from './searchAddress'
import { UsagerFields } from './UsagerFields'

interface BookRdvFormProps {
  motif: Motif
  wish: Wish
  lieuId: string | null
  creneau: { at: string; agentId: string }
  /** Keeps what was typed while another créneau is chosen. */
  typed: RefObject<BookInput>
  onBack: (changes: Changes) => void
}

/** Books the créneau chosen for the usager typed, then opens the RDV in the agenda. */
export function BookRdvForm({ motif, wish, lieuId, creneau, typed, onBack }: BookRdvFormProps) {
  const { organisationId, zone } = useWorkplace().organisation
  const navigate = useNavigate()
  const client = useQueryClient()
  const [key] = useState(() => crypto.randomUUID())
  const [failure, setFailure] = useState<unknown>(null)
  const [refusals, setRefusals] = useState(0)
  const schema = useMemo(() => bookSchema(motif), [motif])
  const { register, handleSubmit, getValues, setError, formState } = useForm<BookInput>({
    resolver: zodResolver(schema),
    shouldFocusError: false,
    defaultValues: typed.current,
  })
  const start = instantText(creneau.at, zone) ?? ''
  const week = useQuery({ ...weekQuery(wish, lieuId), refetchOnWindowFocus: false })
  const chosen = week.data?.days.flatMap(({ creneaux }) => creneaux).find((one) => one.agentId === creneau.agentId && one.start === start)
  const back = () => onBack(NO_CRENEAU)
  useLayoutEffect(() => () => void (typed.current = getValues()), [typed, getValues]) // also when it is the browser that goes back
  const taken = asProblem(failure).is('creneau-taken')

  const book = async ({ firstName, lastName, email, telephone, preDemande }: BookInput) => {
    setFailure(null)
    try {
      const usager = { firstName: firstName.trim(), lastName: lastName.trim(), email: email.trim() || undefined, telephone: telephone.trim() || undefined }
      const preDemandes = preDemande.trim() ? [preDemande.trim()] : []
      const rdv = await bookRdv({ organisationId, motifId: motif.motifId, lieuId, agentId: creneau.agentId, start, usager, preDemandes }, key)
      void client.invalidateQueries({ queryKey: ['creneaux'] })
      await navigate(`/agent/agenda?${new URLSearchParams({ date: creneau.at.slice(0, 10), agent: creneau.agentId, rdv: rdv.rdvId })}`)
    } catch (error) {
      const champs = Object.entries(asProblem(error).champs).map(([champ, message]) => [champ === '0' || champ === 'preDemandes' ? 'preDemande' : champ, message])
      const known = champs.filter(([champ]) => champ! in BOOK_LABELS)
      for (const [champ, message] of known) setError(champ as keyof BookInput, { type: 'server', message })
      if (known.length === 0) setFailure(error)
      setRefusals((count) => count + 1)
    }
  }
  return (
    <form noValidate className="form-page" onSubmit={handleSubmit(book)} aria-label="Réserver ce créneau">
      <ChosenCreneau motif={motif} start={start} zone={zone} lieuId={lieuId} agentName={chosen?.displayName ?? null} onBack={back} />
      <ErrorSummary errors={errorsInOrder(formState.errors, BOOK_LABELS)} attempt={formState.submitCount + refusals} />
      <UsagerFields register={register} errors={formState.errors} withPreDemande={motif.categorie !== null} />
      {failure !== null && !taken && <ProblemAlert error={failure} />}
      {taken && (
        <Alert severity="warning" title="Ce créneau vient d’être pris" announced>
          <p>Choisissez-en un autre : ce que vous avez saisi est gardé.</p>
        </Alert>
      )}
      <div className="actions">
        <Button type="submit" busy={formState.isSubmitting}>
          Réserver ce rendez-vous
        </Button>
        <Button priority="secondary" onClick={back}>
          Choisir un autre créneau
        </Button>
      </div>
    </form>
  )
}
