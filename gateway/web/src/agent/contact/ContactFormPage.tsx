import { zodResolver } from '@hookform/resolvers/zod'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useNavigate } from 'react-router'
import { asProblem } from '../../api/problem'
import type { Organisation } from '../../api/types'
import { Button, ButtonLink } from '../../ds/Button'
import { ErrorSummary } from '../../ds/ErrorSummary'
import { Checkbox, Input, TextArea } from '../../ds/fields'
import { Waiting } from '../../ds/Waiting'
import { PageHeading } from '../../shell/PageHeading'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { ContactCard } from '../../usager/ContactCard'
import { errorsInOrder } from '../formErrors'
import { SERVICE } from '../service'
import { useWorkplace } from '../session/workplace'
import { useUnsavedChanges } from '../useUnsavedChanges'
import { changeOrganisation, CONTACT_PATH, organisationQuery, useOrganisationChanged } from './contactApi'
import { CONTACT_LABELS, contactInputOf, contactOf, contactSchema, organisationDraftOf, type ContactInput } from './contactForm'

const TITLE = 'Modifier les informations de contact'

export function ContactFormPage() {
  const { organisationId } = useWorkplace().organisation
  const organisation = useQuery({ ...organisationQuery(organisationId), refetchOnWindowFocus: false })
  return (
    <>
      <PageHeading title={TITLE} service={`Configuration – ${SERVICE}`} />
      {organisation.isPending && <Waiting />}
      {organisation.isError && <ProblemAlert error={organisation.error} onRetry={organisation.refetch} busy={organisation.isFetching} />}
      {organisation.data && (
        <ContactForm key={organisation.data.etag} organisation={organisation.data.body} etag={organisation.data.etag ?? '*'} />
      )}
    </>
  )
}

function ContactForm({ organisation, etag }: { organisation: Organisation; etag: string }) {
  const navigate = useNavigate()
  const changed = useOrganisationChanged()
  const [failure, setFailure] = useState<unknown>(null)
  const [refusals, setRefusals] = useState(0)
  const { register, handleSubmit, setError, watch, formState } = useForm<ContactInput>({
    resolver: zodResolver(contactSchema),
    shouldFocusError: false,
    defaultValues: contactInputOf(organisation),
  })
  const { errors, submitCount, isSubmitting, isDirty } = formState
  const unsaved = useUnsavedChanges(isDirty)
  const input = watch()
  const field = (name: keyof ContactInput, facultatif = true) => ({
    id: name,
    label: facultatif ? `${CONTACT_LABELS[name]} (facultatif)` : CONTACT_LABELS[name],
    required: !facultatif,
    autoComplete: 'off',
    error: errors[name]?.message,
    ...register(name),
  })

  const save = async (wanted: ContactInput) => {
    setFailure(null)
    try {
      await changeOrganisation(organisation.organisationId, organisationDraftOf(wanted), etag)
      changed()
      unsaved.leave()
      await navigate(CONTACT_PATH, { state: { news: 'Les informations de contact sont enregistrées' } })
    } catch (error) {
      const champs = Object.entries(asProblem(error).champs).filter(([champ]) => champ in CONTACT_LABELS)
      for (const [champ, message] of champs) setError(champ as keyof ContactInput, { type: 'server', message })
      if (champs.length === 0) setFailure(error)
      setRefusals((count) => count + 1)
    }
  }
  return (
    <div className="with-preview">
      <form noValidate onSubmit={handleSubmit(save)} aria-label={TITLE}>
        <ErrorSummary errors={errorsInOrder(errors, CONTACT_LABELS)} attempt={submitCount + refusals} />
        <Input {...field('name', false)} hint="Tel que les usagers le voient." />
        <Input {...field('telephone')} className="short" type="tel" hint="Les numéros à 4 chiffres sont acceptés." />
        <Input {...field('email')} type="email" />
        <Input {...field('site')} inputMode="url" hint="Par exemple : www.mairie.fr" />
        <TextArea {...field('horaires')} rows={3} hint="Par exemple : du lundi au vendredi, de 9 h à 12 h et de 14 h à 17 h" />
        <Checkbox
          id="lundiPentecoteFerie"
          label="Le lundi de Pentecôte est un jour férié"
          hint="Aucun créneau n’est proposé ce jour-là. Décochez si c’est un jour travaillé."
          native={register('lundiPentecoteFerie')}
        />
        {failure !== null && <ProblemAlert error={failure} />}
        <div className="actions">
          <Button type="submit" busy={isSubmitting}>
            Enregistrer
          </Button>
          <ButtonLink priority="secondary" to={CONTACT_PATH}>
            Revenir sans enregistrer
          </ButtonLink>
        </div>
      </form>
      <aside className="preview" aria-labelledby="apercu">
        <h2 id="apercu" className="fr-h6">
          Vu par l’usager
        </h2>
        <ContactCard name={input.name.trim() || 'l’organisation'} contact={contactOf(input)} titleAs="h3" />
      </aside>
      {unsaved.dialog}
    </div>
  )
}
