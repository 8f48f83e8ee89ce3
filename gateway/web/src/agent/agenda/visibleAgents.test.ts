import { expect, test } from 'vitest'
import type { Colleague, Motif, Organisation } from '../../api/types'
import { bookableMotifsOf } from '../creneaux/useBookableMotifs'
import { workplaceOf, type Workplace } from '../session/workplace'
import { moveAgentsOf } from './useMoveAgents'
import { visibleAgentsOf } from './visibleAgents'

function aWorkplace({ level = 'basique', accueil = false, adminEspace = false }) {
  const me = { agentId: 'me', displayName: 'Moi', adminEspace, serviceIds: ['s1'], roles: [{ organisationId: 'o1', level, accueil }] }
  return workplaceOf(me as unknown as Workplace['me'], { organisationId: 'o1' } as Organisation)
}

test('shows the agendas of a shared service, and all of them to who welcomes or administers there', () => {
  const colleagues = [
    { agentId: 'a1', displayName: 'Awa', serviceIds: ['s1'] },
    { agentId: 'a2', displayName: 'Bob', serviceIds: ['s2'] },
  ] as Colleague[]
  const seenBy = (role: object) => visibleAgentsOf(colleagues, aWorkplace(role)).map(({ agentId }) => agentId)

  expect(seenBy({})).toEqual(['me', 'a1'])
  expect(seenBy({ accueil: true })).toEqual(['me', 'a1', 'a2'])
  expect(seenBy({ level: 'administrateur' })).toEqual(['me', 'a1', 'a2'])
  expect(seenBy({ adminEspace: true })).toEqual(['me', 'a1'])
})

test('books the motifs of one’s services, and all of them for who welcomes or administers there', () => {
  const motifs = [
    { motifId: 'm1', serviceId: 's1', collectif: false },
    { motifId: 'm2', serviceId: 's2', collectif: false },
    { motifId: 'm3', serviceId: 's1', collectif: true },
  ] as Motif[]
  const bookedBy = (role: object, collectifs = false) => bookableMotifsOf(motifs, aWorkplace(role), collectifs).map(({ motifId }) => motifId)

  expect(bookedBy({})).toEqual(['m1'])
  expect(bookedBy({}, true)).toEqual(['m3'])
  expect(bookedBy({ accueil: true })).toEqual(['m1', 'm2'])
  expect(bookedBy({ adminEspace: true })).toEqual(['m1'])
})

test('names each agent to whom a RDV may be moved, once', () => {
  const named = (agentId: string, displayName: string) => ({ agentId, displayName })
  const rdv = { agents: [named('a3', 'Cléa')] }
  const nearest = [{ agentId: 'a3' }, { agentId: 'a4' }, { agentId: 'a5' }]

  expect(moveAgentsOf([named('me', 'Moi')], rdv, nearest, [named('a4', 'Dan')]).map(({ displayName }) => displayName)).toEqual(['Moi', 'Cléa', 'Dan', 'Un autre agent'])
})
