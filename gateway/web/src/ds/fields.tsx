import { Checkbox as DsfrCheckbox } from '@codegouvfr/react-dsfr/Checkbox'
import { Input as DsfrInput } from '@codegouvfr/react-dsfr/Input'
import { RadioButtons } from '@codegouvfr/react-dsfr/RadioButtons'
import { Select as DsfrSelect } from '@codegouvfr/react-dsfr/Select'
import type { ComponentProps, ReactNode } from 'react'

interface FieldProps {
  id: string
  label: ReactNode
  hint?: ReactNode
  error?: string
}

const stateOf = (error: string | undefined) =>
  ({ state: error ? 'error' : 'default', stateRelatedMessage: error }) as const

type InputProps = FieldProps & Omit<ComponentProps<'input'>, 'id'>

export function Input({ id, label, hint, error, className, ...native }: InputProps) {
  return (
    <DsfrInput
      className={className}
      label={label}
      hintText={hint}
      {...stateOf(error)}
      nativeInputProps={{ ...native, id, 'aria-invalid': error ? true : undefined }}
    />
  )
}

type TextAreaProps = FieldProps & Omit<ComponentProps<'textarea'>, 'id'>

export function TextArea({ id, label, hint, error, ...native }: TextAreaProps) {
  return (
    <DsfrInput
      textArea
      label={label}
      hintText={hint}
      {...stateOf(error)}
      nativeTextAreaProps={{ ...native, id, 'aria-invalid': error ? true : undefined }}
    />
  )
}

type SelectProps = FieldProps & Omit<ComponentProps<'select'>, 'id'>

export function Select({ id, label, hint, error, children, className, ...native }: SelectProps) {
  return (
    <DsfrSelect
      className={className}
      label={label}
      hint={hint}
      {...stateOf(error)}
      nativeSelectProps={{ ...native, id, 'aria-invalid': error ? true : undefined }}
    >
      {children}
    </DsfrSelect>
  )
}

interface Choice {
  label: ReactNode
  hint?: ReactNode
  native: ComponentProps<'input'>
}

interface ChoicesProps {
  id: string
  legend: ReactNode
  hint?: ReactNode
  error?: string
  choices: Choice[]
  inline?: boolean
  disabled?: boolean
}

const optionsOf = (choices: Choice[]) =>
  choices.map(({ label, hint, native }) => ({ label, hintText: hint, nativeInputProps: native }))

export function Radios({ id, legend, hint, error, choices, inline, disabled }: ChoicesProps) {
  return (
    <RadioButtons
      id={id}
      disabled={disabled}
      legend={legend}
      hintText={hint}
      orientation={inline ? 'horizontal' : 'vertical'}
      options={optionsOf(choices)}
      {...stateOf(error)}
    />
  )
}

export function Checkboxes({ id, legend, hint, error, choices, inline }: ChoicesProps) {
  return (
    <DsfrCheckbox
      id={id}
      legend={legend}
      hintText={hint}
      orientation={inline ? 'horizontal' : 'vertical'}
      options={optionsOf(choices)}
      {...stateOf(error)}
    />
  )
}

interface CheckboxProps {
  id: string
  label: ReactNode
  hint?: ReactNode
  error?: string
  native: ComponentProps<'input'>
}

export function Checkbox({ id, label, hint, error, native }: CheckboxProps) {
  return (
    <DsfrCheckbox
      id={id}
      className="fr-mb-3w"
      options={[{ label, hintText: hint, nativeInputProps: { ...native, 'aria-invalid': error ? true : undefined } }]}
      {...stateOf(error)}
    />
  )
}
