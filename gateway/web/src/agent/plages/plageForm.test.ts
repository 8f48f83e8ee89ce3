import { expect, test } from 'vitest'
import type { Agent } from '../../api/agents'
import type { Motif } from '../../api/types'
import { plageMotifsOf } from './plageForm'

test('offers the individual motifs that the agent may receive for, and those of the plage already', () => {
  const motifs = [
    { motifId: 'm1', serviceId: 's1', collectif: false },
    { motifId: 'm2', serviceId: 's2', collectif: false },
    { motifId: 'm3', serviceId: 's1', collectif: true },
  ] as Motif[]
  const offered = (agent: Partial<Agent> | undefined, kept: string[] = []) =>
    plageMotifsOf(motifs, agent && ({ level: 'basique', accueil: false, serviceIds: ['s1'], ...agent } as Agent), kept).map(({ motifId }) => motifId)

  expect(offered({})).toEqual(['m1'])
  expect(offered({}, ['m2'])).toEqual(['m1', 'm2'])
  expect(offered({ accueil: true })).toEqual(['m1', 'm2'])
  expect(offered({ level: 'administrateur' })).toEqual(['m1', 'm2'])
  expect(offered(undefined)).toEqual(['m1', 'm2'])
})
