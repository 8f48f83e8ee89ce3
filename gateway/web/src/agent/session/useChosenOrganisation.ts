import { useSearchParams } from 'react-router'
import type { Organisation } from '../../api/types'

const STORE = 'rdv.organisation'

/** The organisation of the address, else the last one chosen on this machine, else the only one. */
export function chosenAmong(organisations: Organisation[], asked: string | null, stored: string | null) {
  const numbered = (numero: string | null) => organisations.find((one) => String(one.numero) === numero)
  return numbered(asked) ?? numbered(stored) ?? (organisations.length === 1 ? organisations[0]! : null)
}

export function useChosenOrganisation(organisations: Organisation[]): Organisation | null {
  const [params] = useSearchParams()
  const chosen = chosenAmong(organisations, params.get('organisation'), localStorage.getItem(STORE))
  if (chosen) localStorage.setItem(STORE, String(chosen.numero))
  return chosen
}
