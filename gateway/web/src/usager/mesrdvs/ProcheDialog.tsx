import { useMutation } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { asProblem } from '../../api/problem'
import type { Proche } from '../../api/usagers'
import { Button } from '../../ds/Button'
import { Dialog } from '../../ds/Dialog'
import { Input } from '../../ds/fields'
import { BirthDateFields } from '../journey/BirthDateFields'
import { birthDateDraft, birthDateOf } from '../journey/birthDate'
import type { BirthDateDraft } from '../journey/identityDraft'
import { addProche, changeProche } from './mesRdvsApi'
import { MineProblem } from './MineProblem'

interface ProcheDialogProps {
  /** Null for a new one. */
  proche: Proche | null
  onClose: (message?: string) => void
}

type Draft = BirthDateDraft & { firstName: string; lastName: string }

function faultsOf(draft: Draft): Record<string, string> {
  return {
    ...(!draft.firstName.trim() && { firstName: 'Saisissez son prénom' }),
    ...(!draft.lastName.trim() && { lastName: 'Saisissez son nom' }),
    ...(birthDateOf(draft) === null && { birthDate: 'Saisissez une date réelle, par exemple : 31 12 1980' }),
  }
}

export function ProcheDialog({ proche, onClose }: ProcheDialogProps) {
  const [draft, setDraft] = useState<Draft>({
    firstName: proche?.firstName ?? '',
    lastName: proche?.lastName ?? '',
    ...birthDateDraft(proche?.birthDate ?? null),
  })
  const [faults, setFaults] = useState<Record<string, string>>({})
  const save = useMutation({
    mutationFn: () => {
      const body = { firstName: draft.firstName.trim(), lastName: draft.lastName.trim(), birthDate: birthDateOf(draft) ?? null }
      return proche ? changeProche(proche.procheId, body) : addProche(body)
    },
    onSuccess: ({ firstName, lastName }) => onClose(`${firstName} ${lastName} ${proche ? 'est modifié' : 'est ajouté à vos proches'}`),
    onError: (error) => setFaults(asProblem(error).champs),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (save.isPending) return
    const found = faultsOf(draft)
    setFaults(found)
    const first = Object.keys(found)[0]
    if (first) document.getElementById(`proche-${first}`)?.focus()
    else save.mutate()
  }
  const bound = (field: keyof Draft) => ({
    value: draft[field],
    onChange: ({ target }: { target: { value: string } }) => setDraft({ ...draft, [field]: target.value }),
  })
  return (
    <Dialog open title={proche ? `Modifier ${proche.firstName} ${proche.lastName}` : 'Ajouter un proche'} onClose={() => onClose()} closeLabel="Annuler">
      <form noValidate onSubmit={submit} aria-label="Proche">
        <Input id="proche-firstName" label="Prénom" autoComplete="off" maxLength={100} required error={faults.firstName} {...bound('firstName')} />
        <Input id="proche-lastName" label="Nom" autoComplete="off" maxLength={100} required error={faults.lastName} {...bound('lastName')} />
        <BirthDateFields id="proche-birthDate" error={faults.birthDate} day={bound('birthDay')} month={bound('birthMonth')} year={bound('birthYear')} />
        {save.isError && Object.keys(faults).length === 0 && <MineProblem error={save.error} />}
        <Button type="submit" busy={save.isPending}>
          Enregistrer
        </Button>
      </form>
    </Dialog>
  )
}
