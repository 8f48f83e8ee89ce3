// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { Problem } from '../api/problem'
import { ProblemAlert } from './ProblemAlert'

afterEach(cleanup)

test('speaks of what was typed only where something was sent', () => {
  const cut = new Problem(0, 'about:blank', '')
  const { rerender } = render(<ProblemAlert error={cut} />)
  expect(screen.getByRole('alert').textContent).toContain('Ce que vous avez saisi est conservé.')

  rerender(<ProblemAlert error={cut} onRetry={() => undefined} />)

  expect(screen.getByRole('alert').textContent).not.toContain('saisi')
  expect(screen.getByRole('alert').textContent).toContain('Vérifiez votre connexion')
})
