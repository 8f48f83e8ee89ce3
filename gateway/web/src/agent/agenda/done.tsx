import { useMutation } from '@tanstack/react-query'
import { createContext, use, useState, type ReactNode } from 'react'
import { Button } from '../../ds/Button'
import { ProblemAlert } from '../../shell/ProblemAlert'

/** What was just done, and how to undo it. */
export interface Done {
  words: string
  undo?: () => Promise<unknown>
}

const DoneContext = createContext<(done: Done) => void>(() => undefined)

export const useTellDone = () => use(DoneContext)

/** Shows the last thing done until the next one or until it is closed: nobody has to be quick to undo. */
export function DoneNotice({ children }: { children: ReactNode }) {
  const [done, setDone] = useState<Done | null>(null)
  const undoing = useMutation({
    mutationFn: async ({ undo }: Done) => undo?.(),
    onSuccess: () => setDone({ words: 'C’est défait : tout est comme avant.' }),
  })
  const tell = (next: Done) => {
    undoing.reset()
    setDone(next)
  }
  return (
    <DoneContext value={tell}>
      <div role="status" className={done ? 'done-notice' : undefined}>
        {done && (
          <>
            <span>{done.words}</span>
            {done.undo && (
              <Button small priority="secondary" onClick={() => undoing.mutate(done)} busy={undoing.isPending}>
                Défaire
              </Button>
            )}
            <Button small priority="plain" icon="fr-icon-close-line" onClick={() => setDone(null)}>
              Fermer<span className="fr-sr-only"> ce message</span>
            </Button>
          </>
        )}
      </div>
      {undoing.isError && <ProblemAlert error={undoing.error} />}
      {children}
    </DoneContext>
  )
}
