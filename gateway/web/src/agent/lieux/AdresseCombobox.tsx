import { useQuery } from '@tanstack/react-query'
import { useEffect, useId, useState, type KeyboardEvent } from 'react'
import type { AdresseFound } from '../../api/configuration'
import { Input } from '../../ds/fields'
import { adresseInWords } from './lieuForm'
import { adressesQuery, SHORTEST_SEARCH } from './lieuxApi'

interface AdresseComboboxProps {
  id: string
  label: string
  error?: string
  /** The address chosen before. */
  chosen: string
  onChoose: (adresse: AdresseFound) => void
  /** The text is no longer that of the chosen address. */
  onForget: () => void
  /** The address base does not answer; what was typed so far is handed over. */
  onOutage: (typed: string) => void
}

const PAUSE_MS = 250

/** A text field with suggestions, after the ARIA pattern: arrows go through the list, Enter chooses, Esc closes. */
export function AdresseCombobox({ id, label, error, chosen, onChoose, onForget, onOutage }: AdresseComboboxProps) {
  const listId = useId()
  const [text, setText] = useState(chosen)
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const { data, isFetching, isError } = useQuery(adressesQuery(useSettled(text === chosen ? '' : text.trim())))
  const found = text === chosen ? [] : (data ?? [])
  useEffect(() => {
    if (isError) onOutage(text)
  }, [isError])

  const choose = (adresse: AdresseFound) => {
    setText(adresseInWords(adresse))
    setOpen(false)
    setActive(-1)
    onChoose(adresse)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setOpen(false)
    if (!found.length || !['ArrowDown', 'ArrowUp', 'Enter'].includes(event.key)) return
    if (event.key === 'Enter' && !(open && found[active])) return
    event.preventDefault()
    if (event.key === 'Enter') return choose(found[active]!)
    setOpen(true)
    const step = event.key === 'ArrowDown' ? 1 : -1
    setActive((active + step + found.length + (active < 0 && step < 0 ? 1 : 0)) % found.length)
  }
  const shown = open && found.length > 0
  return (
    <div className="combobox" onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}>
      <Input
        id={id}
        label={label}
        hint="Commencez à saisir, puis choisissez dans la liste. Elle est donnée à l’usager dans chaque message."
        error={error}
        required
        autoComplete="off"
        role="combobox"
        aria-expanded={shown}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={shown && active >= 0 ? `${listId}-${active}` : undefined}
        value={text}
        onKeyDown={onKeyDown}
        onChange={({ target }) => {
          setText(target.value)
          setActive(-1)
          setOpen(true)
          onForget()
        }}
      />
      <ul id={listId} role="listbox" aria-label="Adresses proposées" className="combobox__list" hidden={!shown}>
        {found.map((adresse, index) => (
          <li
            key={`${adresse.label} ${adresse.inseeCode}`}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(adresse)}
          >
            {adresse.label}
          </li>
        ))}
      </ul>
      <p role="status" className="fr-text--sm fr-mt-1w fr-mb-0">
        {statusInWords({ searched: text !== chosen && text.trim().length >= SHORTEST_SEARCH, waiting: isFetching || !data, count: found.length })}
      </p>
    </div>
  )
}

function statusInWords({ searched, waiting, count }: { searched: boolean; waiting: boolean; count: number }): string {
  if (!searched) return ''
  if (waiting) return 'Recherche…'
  if (count === 0) return 'Aucune adresse trouvée.'
  return count > 1 ? `${count} adresses proposées.` : 'Une adresse proposée.'
}

/** The text once the person has stopped typing for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const later = setTimeout(() => setSettled(text), PAUSE_MS)
    return () => clearTimeout(later)
  }, [text])
  return settled
}
