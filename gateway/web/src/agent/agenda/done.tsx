import { useMutation } from '@tanstack/react-query'
import { createContext, use, useEffect, useRef, useState, type ReactNode } from 'react'
import { Link, useLocation } from 'react-router'
import { Button } from '../../ds/Button'
import { PassingButton } from '../../ds/PassingButton'
import { useFocusHandOver } from '../../ds/useFocusHandOver'
import { MoveWarnings } from './MoveWarnings'
import { warningsOf } from './warnings'
import './done.css'

/** What was just done, and how to undo it: `confirmed` once the person was told of what stands in the way. */
export interface Done {
  words: string
  undo?: (confirmed: boolean) => Promise<unknown>
  /** What there is to do about it, on another page. */
  next?: { words: string; path: string }
}

const DoneContext = createContext<(done: Done) => void>(() => undefined)

export const useTellDone = () => use(DoneContext)

/** Tells what the page before this one did. */
export function useNewsTold() {
  const tellDone = useTellDone()
  const { state, key } = useLocation()
  const news = (state as { news?: string } | null)?.news
  const tell = useRef(tellDone)
  useEffect(() => {
    if (news) tell.current({ words: `${news}.` })
  }, [news, key])
}

/** Shows the last thing done until the next one or until it is closed: nobody has to be quick to undo. */
export function DoneNotice({ children }: { children: ReactNode }) {
  const [done, setDone] = useState<Done | null>(null)
  const undoing = useMutation({
    mutationFn: async ({ undone, confirmed }: { undone: Done; confirmed: boolean }) => undone.undo?.(confirmed),
    onSuccess: (_, { undone }) => setDone((shown) => (shown === undone ? { words: 'C’est défait : tout est comme avant.' } : shown)),
  })
  const tell = (next: Done) => {
    if (!undoing.isPending) undoing.reset()
    setDone(next)
  }
  const close = () => {
    undoing.reset()
    setDone(null)
  }
  const warnings = undoing.isError && undoing.variables.undone === done ? warningsOf(undoing.error) : []
  const warned = warnings.length > 0
  return (
    <DoneContext value={tell}>
      {children}
      <div className="done">
        <MoveWarnings warnings={warnings} error={undoing.error} />
        <div role="status" data-news>
          {done && <Told done={done} warned={warned} busy={undoing.isPending} onUndo={() => undoing.mutate({ undone: done, confirmed: warned })} onClose={close} />}
        </div>
      </div>
    </DoneContext>
  )
}

interface ToldProps {
  done: Done
  warned: boolean
  busy: boolean
  onUndo: () => void
  onClose: () => void
}

/** Takes the focus of « Défaire » when that goes, and hands it over when it is closed itself. */
function Told({ done: { words, undo, next }, warned, busy, onUndo, onClose }: ToldProps) {
  const notice = useRef<HTMLDivElement>(null)
  useFocusHandOver(notice)
  return (
    <div ref={notice} tabIndex={-1} className="done-notice">
      <span>{words}</span>
      {next && <Link to={next.path}>{next.words}</Link>}
      {undo && (
        <PassingButton small priority="secondary" heir={notice} onClick={onUndo} busy={busy}>
          {warned ? 'Défaire quand même' : 'Défaire'}
        </PassingButton>
      )}
      <Button small priority="plain" icon="fr-icon-close-line" onClick={onClose}>
        Fermer<span className="fr-sr-only"> ce message</span>
      </Button>
    </div>
  )
}
