import { expect, test, vi } from 'vitest'
import { loadPatiently } from './lazyPage'

const noWait = async () => {}

test('loads again what the network cut', async () => {
  const load = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new TypeError('cut')).mockResolvedValue('page')

  expect(await loadPatiently(load, noWait)).toBe('page')
  expect(load).toHaveBeenCalledTimes(2)
})

test('gives up after three tries', async () => {
  const load = vi.fn<() => Promise<string>>().mockRejectedValue(new TypeError('cut'))

  await expect(loadPatiently(load, noWait)).rejects.toThrow('cut')
  expect(load).toHaveBeenCalledTimes(3)
})
