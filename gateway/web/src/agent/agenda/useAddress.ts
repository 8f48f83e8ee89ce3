import { useCallback, useEffect, useRef } from 'react'
import { useSearchParams } from 'react-router'

export type Changes = Record<string, string | string[] | null>

/** The parameters of the page, and a way to change some of them that stays the same from one drawing to the next. */
export function useAddress() {
  const [params, setParams] = useSearchParams()
  const latest = useRef(setParams)
  useEffect(() => {
    latest.current = setParams
  })
  const set = useCallback((changes: Changes) => {
    latest.current((before) => {
      const after = new URLSearchParams(before)
      for (const [key, value] of Object.entries(changes)) {
        after.delete(key)
        for (const one of value === null ? [] : [value].flat()) after.append(key, one)
      }
      return after
    })
  }, [])
  return [params, set] as const
}
