// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { Picker } from './Picker'

afterEach(cleanup)

function drawOpen(): HTMLDetailsElement {
  render(
    <main tabIndex={-1}>
      <Picker chosen="Tous les agents" purpose="choisir avec qui">
        <label>Awa</label>
      </Picker>
      <button type="button">Ailleurs</button>
    </main>,
  )
  const picker = screen.getByText('Tous les agents').closest('details')!
  picker.open = true
  return picker
}

test('closes when one presses beside it, or goes on with the keyboard', () => {
  const picker = drawOpen()

  fireEvent.pointerDown(screen.getByRole('main'))
  expect(picker.open).toBe(false)

  picker.open = true
  fireEvent.focusIn(screen.getByText('Ailleurs'))
  expect(picker.open).toBe(false)
})

test('stays open while one presses words in it, which gives the focus to the page around', () => {
  const picker = drawOpen()

  fireEvent.pointerDown(screen.getByText('Awa'))
  fireEvent.focusIn(screen.getByRole('main'))

  expect(picker.open).toBe(true)
})
