// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { Problem } from '../../api/problem'
import type { AgentRdv } from '../../api/types'
import { DoneNotice, useTellDone, type Done } from './done'
import { MoveBack } from './MoveBack'
import { moveBack, notePlaceOf, placeBefore } from './placesBefore'

const MOVED = { rdvId: 'r1', start: '2026-11-24T10:00:00+01:00', zone: 'Europe/Paris', version: 4, agents: [{ agentId: 'a1', displayName: 'Awa' }], usagers: [] as AgentRdv['usagers'] } as AgentRdv
const BEFORE = { ...MOVED, start: '2026-11-24T09:00:00+01:00', version: 3 }
const WARNED = { type: '/problems/avertissements', title: 'Vérifiez', avertissements: [{ code: 'rdv-chevauche', message: 'Awa a déjà un rendez-vous' }] }

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

/** Answers moves in turn, and keeps what was sent. */
function playMoves(...answers: [status: number, body: unknown][]) {
  document.cookie = 'XSRF-TOKEN=x'
  const sent: { ifMatch: string | null; confirmed?: boolean }[] = []
  vi.stubGlobal('fetch', async (_: string, { headers, body }: { headers: Headers; body: string }) => {
    sent.push({ ifMatch: headers.get('If-Match'), confirmed: (JSON.parse(body) as { confirmed?: boolean }).confirmed })
    const [status, answer] = answers.shift()!
    return new Response(JSON.stringify(answer), { status })
  })
  return sent
}

test('puts back the version that moving made, and over something else only once confirmed', async () => {
  const place = notePlaceOf(BEFORE, MOVED)
  const sent = playMoves([409, WARNED], [200, BEFORE])
  const client = new QueryClient()

  await expect(moveBack(client, 'r1', place)).rejects.toMatchObject({ status: 409 })
  await moveBack(client, 'r1', place, true)

  expect(sent).toEqual([{ ifMatch: '"4"' }, { ifMatch: '"4"', confirmed: true }])
  expect(placeBefore(MOVED)).toBeNull()
})

test('offers to put a RDV back until somebody changes it', () => {
  notePlaceOf(BEFORE, MOVED)

  expect(placeBefore(MOVED)?.start).toBe(BEFORE.start)
  expect(placeBefore(BEFORE)).toBeNull()
  expect(placeBefore({ ...MOVED, version: 5 })).toBeNull()
})

test('says in the panel what stands where a RDV was, then that it was changed', async () => {
  notePlaceOf(BEFORE, MOVED)
  playMoves([409, WARNED], [412, { type: '/problems/modifie-entre-temps', title: 'Quelqu’un d’autre' }])
  const user = userEvent.setup()
  const panel = (rdv: AgentRdv) => (
    <QueryClientProvider client={client}>
      <main id="contenu" tabIndex={-1}>
        <MoveBack rdv={rdv} />
      </main>
    </QueryClientProvider>
  )
  const client = new QueryClient()
  const { rerender } = render(panel(MOVED))

  await user.click(screen.getByRole('button', { name: /Remettre à son heure/ }))
  expect(await screen.findByText('Awa a déjà un rendez-vous')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: /quand même/ }))
  expect(await screen.findByText('Ce rendez-vous a changé entre-temps')).toBeTruthy()

  rerender(panel({ ...MOVED, version: 5 }))
  expect(screen.queryByRole('button')).toBeNull()
  expect(screen.getByText('Ce rendez-vous a changé entre-temps')).toBeTruthy()
  expect(document.activeElement?.id).toBe('contenu')
})

function drawNotice(...told: Done[]) {
  const Teller = () => {
    const tell = useTellDone()
    return told.map((done) => (
      <button key={done.words} type="button" onClick={() => tell(done)}>
        Faire {done.words}
      </button>
    ))
  }
  render(
    <QueryClientProvider client={new QueryClient()}>
      <main id="contenu" tabIndex={-1}>
        <DoneNotice>
          <Teller />
        </DoneNotice>
      </main>
    </QueryClientProvider>,
  )
  return userEvent.setup()
}

test('asks before it undoes over something else, and keeps the focus when « Défaire » goes', async () => {
  const undo = vi.fn(async (confirmed: boolean) => {
    if (!confirmed) throw new Problem(409, WARNED.type, WARNED.title, null, WARNED)
  })
  const user = drawNotice({ words: 'A', undo })
  await user.click(screen.getByText('Faire A'))

  await user.click(screen.getByRole('button', { name: 'Défaire' }))
  expect(await screen.findByText('Awa a déjà un rendez-vous')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Défaire quand même' }))

  expect(await screen.findByText(/C’est défait/)).toBeTruthy()
  expect(document.activeElement?.className).toBe('done-notice')
  await user.click(screen.getByRole('button', { name: /Fermer/ }))
  expect(document.activeElement?.id).toBe('contenu')
})

test('keeps what was done while something older is undone', async () => {
  let finish = () => undefined as void
  const user = drawNotice({ words: 'A', undo: () => new Promise<void>((resolve) => (finish = resolve)) }, { words: 'B', undo: async () => undefined })
  await user.click(screen.getByText('Faire A'))
  await user.click(screen.getByRole('button', { name: 'Défaire' }))
  await user.click(screen.getByText('Faire B'))

  finish()

  await vi.waitFor(() => expect(screen.getByRole('button', { name: 'Défaire' }).getAttribute('aria-disabled')).toBeNull())
  expect(screen.getByText('B')).toBeTruthy()
})
