import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import type { Preferences } from '../../api/usagers'
import { Announcement } from '../../ds/Announcement'
import { Button } from '../../ds/Button'
import { Checkboxes } from '../../ds/fields'
import { Waiting } from '../../ds/Waiting'
import { PageHeading } from '../../shell/PageHeading'
import { SERVICE } from '../service'
import { EraseMe } from './EraseMe'
import { preferencesQuery, savePreferences } from './mesRdvsApi'
import { MineProblem } from './MineProblem'

export function PreferencesPage() {
  const preferences = useQuery(preferencesQuery)
  return (
    <>
      <PageHeading title="Mes préférences" service={SERVICE} />
      {preferences.isPending && <Waiting lines={2} />}
      {preferences.isError && <MineProblem error={preferences.error} onRetry={() => void preferences.refetch()} busy={preferences.isFetching} />}
      {preferences.data && <PreferencesForm saved={preferences.data} />}
      <EraseMe />
    </>
  )
}

function PreferencesForm({ saved }: { saved: Preferences }) {
  const client = useQueryClient()
  const [wanted, setWanted] = useState(saved)
  const save = useMutation({
    mutationFn: () => savePreferences(wanted),
    onSuccess: () => client.setQueryData(preferencesQuery.queryKey, wanted),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!save.isPending) save.mutate()
  }
  const box = (key: keyof Preferences) => ({
    name: key,
    checked: wanted[key],
    onChange: () => {
      save.reset()
      setWanted({ ...wanted, [key]: !wanted[key] })
    },
  })
  return (
    <form onSubmit={submit} aria-label="Mes préférences">
      {save.isSuccess && <Announcement severity="success" title="Vos préférences sont enregistrées" />}
      <Checkboxes
        id="notifications"
        legend="Messages sur vos rendez-vous"
        hint="Confirmation, déplacement, annulation. Sans aucun message, c’est à vous de revenir voir vos rendez-vous ici."
        choices={[
          { label: 'Par courriel', native: box('notifyByEmail') },
          { label: 'Par SMS', native: box('notifyBySms') },
        ]}
      />
      {save.isError && <MineProblem error={save.error} />}
      <Button type="submit" busy={save.isPending}>
        Enregistrer
      </Button>
    </form>
  )
}
