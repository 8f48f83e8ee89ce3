import { useEffect, useState } from 'react'
import { useLocation } from 'react-router'
import { opening } from './agendaAddress'

export const AGENDA_PATH = '/agent/agenda'

/** Where the agenda of an organisation was left, without what was open beside it; from the agenda itself, back to one's own of today. */
export function useLastAgenda(organisationId: string): string {
  const { pathname, search } = useLocation()
  const [left, setLeft] = useState({ organisationId, search: '' })
  useEffect(() => {
    if (pathname !== AGENDA_PATH) return
    const params = new URLSearchParams(search)
    for (const key of Object.keys(opening(null))) params.delete(key)
    setLeft({ organisationId, search: params.size > 0 ? `?${params}` : '' })
  }, [organisationId, pathname, search])
  return pathname === AGENDA_PATH || left.organisationId !== organisationId ? AGENDA_PATH : AGENDA_PATH + left.search
}
