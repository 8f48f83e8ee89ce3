// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { followAgendas } from './liveStream'

/** What the browser offers, without a network. */
class PlayedSource extends EventTarget {
  static readonly CLOSED = 2
  static opened: PlayedSource[] = []
  readyState = 1
  onopen: (() => void) | null = null
  onerror: (() => void) | null = null
  constructor(readonly url: string) {
    super()
    PlayedSource.opened.push(this)
  }
  close() {
    this.readyState = PlayedSource.CLOSED
  }
  hear(name: string, data = '{}') {
    this.dispatchEvent(new MessageEvent(name, { data }))
  }
}

const listener = { onLive: vi.fn(), onChange: vi.fn(), onGap: vi.fn() }
const last = () => PlayedSource.opened.at(-1)!
let leave: () => void

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('EventSource', PlayedSource)
  PlayedSource.opened = []
  leave = followAgendas('agentId=a1', listener)
  last().onopen!()
})
afterEach(() => {
  leave()
  vi.unstubAllGlobals()
  vi.useRealTimers()
  vi.clearAllMocks()
})

test('opens another stream when the server is silent for longer than its signs of life', () => {
  vi.advanceTimersByTime(39_000)
  last().hear('pulse')
  vi.advanceTimersByTime(39_000)
  expect(PlayedSource.opened).toHaveLength(1)

  vi.advanceTimersByTime(2_000)
  expect(PlayedSource.opened).toHaveLength(2)
  expect(PlayedSource.opened[0]!.readyState).toBe(PlayedSource.CLOSED)
  expect(listener.onLive).toHaveBeenLastCalledWith(false)

  last().onopen!()
  expect(listener.onLive).toHaveBeenLastCalledWith(true)
  expect(listener.onGap).toHaveBeenCalledTimes(2)
})

test('holds no stream without network, and opens one when it is back', () => {
  const network = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  window.dispatchEvent(new Event('offline'))
  expect(last().readyState).toBe(PlayedSource.CLOSED)
  expect(listener.onLive).toHaveBeenLastCalledWith(false)

  network.mockReturnValue(true)
  window.dispatchEvent(new Event('online'))
  expect(PlayedSource.opened).toHaveLength(2)
})

test('waits longer each time before it opens a stream that the server refused', () => {
  for (const wait of [2_000, 4_000]) {
    last().close()
    last().onerror!()
    vi.advanceTimersByTime(wait - 1)
    const before = PlayedSource.opened.length
    vi.advanceTimersByTime(1)
    expect(PlayedSource.opened).toHaveLength(before + 1)
  }
})

test('tells of changes, and that some may have been missed', () => {
  last().hear('agenda', '{"agentId":"a1","kind":"rdv","from":null,"to":null}')
  expect(listener.onChange).toHaveBeenCalledWith({ agentId: 'a1', kind: 'rdv', from: null, to: null })

  last().hear('reload')
  expect(listener.onGap).toHaveBeenCalledTimes(2)
})
