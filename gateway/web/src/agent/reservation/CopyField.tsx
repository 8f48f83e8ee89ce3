import { useRef, useState } from 'react'
import { Button } from '../../ds/Button'
import { Input, TextArea } from '../../ds/fields'

interface CopyFieldProps {
  id: string
  label: string
  hint?: string
  text: string
  copyLabel: string
  rows?: number
}

/** A text to take away: selected when the field is entered, copied by the button, which says so. */
export function CopyField({ id, label, hint, text, copyLabel, rows }: CopyFieldProps) {
  const box = useRef<HTMLDivElement>(null)
  const [told, setTold] = useState('')
  const field = {
    ...{ id, label, hint },
    readOnly: true,
    value: text,
    onFocus: ({ target }: { target: { select: () => void } }) => target.select(),
  }
  const copy = async () => {
    setTold('')
    try {
      await navigator.clipboard.writeText(text)
      setTold('Copié')
    } catch {
      box.current?.querySelector<HTMLInputElement>('input, textarea')?.focus()
      setTold('Copie refusée par le navigateur : le texte est sélectionné, faites Ctrl + C')
    }
  }
  return (
    <div className="copy-field" ref={box}>
      {rows ? <TextArea {...field} rows={rows} /> : <Input {...field} />}
      <div className="copy-field__action">
        <Button priority="secondary" icon="fr-icon-clipboard-line" onClick={() => void copy()}>
          {copyLabel}
        </Button>
        <span role="status" className={told === 'Copié' ? 'copy-field__told fr-icon-check-line' : 'copy-field__told'}>
          {told}
        </span>
      </div>
    </div>
  )
}
