// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, test, vi } from 'vitest'
import type { Motif, Organisation } from '../../api/types'
import { WorkplaceContext, workplaceOf, type Workplace } from '../session/workplace'
import { EMPTY_BOOKING } from './bookForm'
import { BookRdvForm } from './BookRdvForm'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

test('keeps what was typed when the browser goes back from it', async () => {
  vi.stubGlobal('fetch', async () => new Response('[]', { status: 404 }))
  const typed = { current: EMPTY_BOOKING }
  const workplace = workplaceOf({ roles: [] } as unknown as Workplace['me'], { organisationId: 'o1', zone: 'Europe/Paris' } as Organisation)
  const motif = { motifId: 'm1', name: 'Passeport', type: 'sur_place', categorie: null, durationMin: 30 } as Motif
  const { unmount } = render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <MemoryRouter>
        <WorkplaceContext value={workplace}>
          <BookRdvForm
            motif={motif}
            wish={{ organisationId: 'o1', motifId: 'm1', agentId: [], from: '2026-12-01' }}
            lieuId={null}
            creneau={{ at: '2026-12-01T10:00', agentId: 'a1' }}
            typed={typed}
            onBack={() => undefined}
          />
        </WorkplaceContext>
      </MemoryRouter>
    </QueryClientProvider>,
  )
  await userEvent.type(screen.getByLabelText('Prénom'), 'Awa')

  unmount()

  expect(typed.current).toEqual({ ...EMPTY_BOOKING, firstName: 'Awa' })
})
