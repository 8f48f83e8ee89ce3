import { useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import type { Service } from '../../api/types'
import { Button, ButtonLink } from '../../ds/Button'
import { ErrorSummary } from '../../ds/ErrorSummary'
import { Checkboxes, TextArea } from '../../ds/fields'
import { FileInput } from '../../ds/FileInput'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { errorsInOrder } from '../formErrors'
import { LevelFields } from './LevelFields'
import { textOf, UnreadableList } from './listFile'
import { AGENTS_PATH } from './paths'
import { SEVERAL_LABELS, type SeveralInput } from './severalForm'

interface SeveralFieldsProps {
  form: UseFormReturn<SeveralInput>
  services: Service[]
  failure: unknown
  refusals: number
  onSubmit: (input: SeveralInput) => Promise<void>
}

export function SeveralFields({ form, services, failure, refusals, onSubmit }: SeveralFieldsProps) {
  const { register, handleSubmit, setValue, watch, formState } = form
  const { errors, submitCount, isSubmitting } = formState
  const [fileError, setFileError] = useState<string>()
  const read = async (file: File) => {
    try {
      setValue('text', await textOf(file), { shouldValidate: submitCount > 0 })
      setFileError(undefined)
    } catch (error) {
      setFileError(error instanceof UnreadableList ? error.message : 'Ce fichier n’a pas pu être lu')
    }
  }
  return (
    <form noValidate onSubmit={handleSubmit(onSubmit)} aria-label="Inviter plusieurs agents">
      <ErrorSummary errors={errorsInOrder(errors, SEVERAL_LABELS)} attempt={submitCount + refusals} />
      <TextArea
        id="text"
        label={SEVERAL_LABELS.text}
        hint="Un agent par ligne : son adresse seule, ou prénom ; nom ; adresse. Rien n’est envoyé avant la vérification."
        rows={8}
        autoComplete="off"
        spellCheck={false}
        error={errors.text?.message}
        {...register('text')}
      />
      <FileInput
        id="fichier"
        label="Ou choisir un fichier CSV"
        hint="Son contenu remplace la liste ci-dessus."
        accept=".csv,.txt,text/csv,text/plain"
        error={fileError}
        onChoose={(file) => void read(file)}
      />
      <LevelFields
        levels={['basique', 'administrateur']}
        current={watch('level')}
        level={register('level')}
        accueil={register('accueil')}
        error={errors.level?.message}
      />
      <Checkboxes
        id="serviceIds"
        legend={SEVERAL_LABELS.serviceIds}
        hint="Les mêmes pour tous. Ils ne seront plus modifiables ensuite, sauf par l’administrateur d’espace."
        error={errors.serviceIds?.message}
        choices={services.map(({ serviceId, name }) => ({ label: name, native: { value: serviceId, ...register('serviceIds') } }))}
      />
      {failure !== null && <ProblemAlert error={failure} />}
      <div className="actions">
        <Button type="submit" busy={isSubmitting}>
          Vérifier la liste
        </Button>
        <ButtonLink priority="secondary" to={AGENTS_PATH}>
          Revenir aux agents
        </ButtonLink>
      </div>
    </form>
  )
}
