import { useEffect, useRef, useState } from 'react'
import { useFormContext } from 'react-hook-form'
import { Alert } from '../../ds/Alert'
import { Button } from '../../ds/Button'
import { Input } from '../../ds/fields'
import { AdresseCombobox } from './AdresseCombobox'
import { adresseInWords, adresseOf, LIEU_LABELS, type LieuInput } from './lieuForm'

const PARTS = ['street', 'postalCode', 'city'] as const

/** The address: searched in the Base Adresse Nationale, or typed by hand, by choice or when the base does not answer. */
export function AdresseFields() {
  const { watch, setValue, clearErrors, formState } = useFormContext<LieuInput>()
  const [outage, setOutage] = useState(false)
  const [byHand, found] = watch(['byHand', 'found'])
  const shown = useRef(byHand)
  useEffect(() => {
    if (shown.current !== byHand) document.getElementById(byHand ? 'street' : 'found')?.focus()
    shown.current = byHand
  }, [byHand])
  const change = (wanted: boolean) => {
    setValue('byHand', wanted, { shouldDirty: true })
    if (wanted && found) for (const part of PARTS) setValue(part, found[part])
    clearErrors(['found', ...PARTS])
  }
  if (byHand) {
    return (
      <>
        {outage && (
          <Alert severity="warning" title="La recherche d’adresses ne répond pas" announced>
            <p>Saisissez l’adresse vous-même : elle sera enregistrée telle quelle.</p>
          </Alert>
        )}
        <ByHand />
        <Button
          priority="plain"
          className="fr-mb-3w"
          onClick={() => {
            setOutage(false)
            change(false)
          }}
        >
          Chercher l’adresse dans la liste
        </Button>
      </>
    )
  }
  return (
    <>
      <AdresseCombobox
        id="found"
        label={LIEU_LABELS.found!}
        error={formState.errors.found?.message as string | undefined}
        chosen={found ? adresseInWords(found) : ''}
        onChoose={(adresse) => {
          setValue('found', adresseOf(adresse), { shouldDirty: true })
          clearErrors('found')
        }}
        onForget={() => setValue('found', null, { shouldDirty: true })}
        onOutage={(typed) => {
          setOutage(true)
          setValue('street', typed)
          change(true)
        }}
      />
      <Button priority="plain" className="fr-mb-3w" onClick={() => change(true)}>
        Saisir l’adresse vous-même
      </Button>
    </>
  )
}

function ByHand() {
  const { register, formState } = useFormContext<LieuInput>()
  const field = (name: (typeof PARTS)[number]) => ({
    id: name,
    label: LIEU_LABELS[name],
    required: true,
    autoComplete: 'off',
    error: formState.errors[name]?.message,
    ...register(name),
  })
  return (
    <fieldset className="plain-fieldset">
      <legend className="fr-text--bold">Adresse</legend>
      <Input {...field('street')} />
      <div className="side-by-side">
        <Input {...field('postalCode')} inputMode="numeric" />
        <Input {...field('city')} />
      </div>
    </fieldset>
  )
}
