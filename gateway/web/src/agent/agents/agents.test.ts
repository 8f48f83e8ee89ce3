import { expect, test } from 'vitest'
import type { Agent, HistoryEntry, InvitationLine, InvitationState, InvitedAgent } from '../../api/agents'
import type { Service } from '../../api/types'
import { newsOf } from './addAgent'
import { filtered, filtersFrom, withFilter } from './agentFilters'
import { expiryInWords, matchesSearch } from './agentWords'
import { conversionInputOf, conversionOf, conversionSchema } from './conversionForm'
import { actorInWords, changesInWords } from './historyWords'
import { batchNews, isGood } from './invitationList'
import { consequencesOf, roleInWords } from './levels'
import { textOf } from './listFile'
import { EMPTY_AGENT, newAgentSchema } from './newAgentForm'

const agent = (facts: Partial<Agent>) =>
  ({ displayName: 'Élodie Caron', email: 'elodie@mairie.example', level: 'basique', accueil: false, status: 'active', serviceIds: ['s1'], account: 'done', ...facts }) as Agent
const services: Service[] = [
  { serviceId: 's1', name: 'État civil', shortName: 'État civil' },
  { serviceId: 's2', name: 'Social', shortName: 'Social' },
]

function refusedIn(input: object): string[] {
  const result = newAgentSchema.safeParse({ ...EMPTY_AGENT, serviceIds: ['s1'], ...input })
  return result.error?.issues.map(({ path }) => path.join('.')) ?? []
}

test('asks an address of an agent, a name of an intervenant and a service of both', () => {
  expect(refusedIn({ email: 'claire@mairie.example' })).toEqual([])
  expect(refusedIn({ level: 'intervenant', name: 'Permanence CAF' })).toEqual([])
  expect(refusedIn({ email: 'claire' })).toEqual(['email'])
  expect(refusedIn({ level: 'intervenant', name: ' ' })).toEqual(['name'])
  expect(refusedIn({ email: 'claire@mairie.example', serviceIds: [] })).toEqual(['serviceIds'])
  expect(refusedIn({ serviceIds: [] })).toEqual(['serviceIds', 'email'])
})

test('finds an agent without accents, by name or address, and keeps filters in the address', () => {
  expect(matchesSearch(agent({}), 'ELODIE  car')).toBe(true)
  expect(matchesSearch(agent({}), 'mairie')).toBe(true)
  expect(matchesSearch(agent({ email: null }), 'mairie')).toBe(false)

  const params = withFilter(new URLSearchParams('service=s2'), 'niveau', 'accueil')
  expect(params.toString()).toBe('service=s2&niveau=accueil')
  const agents = [agent({ accueil: true, serviceIds: ['s2'] }), agent({ accueil: true }), agent({ serviceIds: ['s2'] })]
  expect(filtered(agents, filtersFrom(params), '')).toEqual([agents[0]])
  expect(filtersFrom(new URLSearchParams('niveau=roi')).level).toBe('')
})

test('says when an invitation ends', () => {
  const now = Date.parse('2026-11-22T10:00:00Z')
  const until = (expiresAt: string): InvitationState => ({ sentAt: '2026-11-15T10:00:00Z', expiresAt, expired: false })

  expect(expiryInWords(until('2026-11-28T10:00:00Z'), 'Europe/Paris', now)).toBe('Expire dans 6 jours')
  expect(expiryInWords(until('2026-11-23T08:00:00Z'), 'Europe/Paris', now)).toBe('Expire demain')
  expect(expiryInWords(until('2026-11-22T16:05:00Z'), 'Europe/Paris', now)).toBe('Expire aujourd’hui à 17\u00a0h\u00a005')
  expect(expiryInWords(until('2026-11-22T09:59:00Z'), 'Europe/Paris', now)).toMatch(/^Expirée/)
})

test('says that no mail left and that services stay when an existing agent joins', () => {
  const invited: InvitedAgent = { agentId: 'a1', displayName: 'Élodie Caron', status: 'active', alreadyAgent: true, account: 'done', serviceIds: ['s1'] }

  expect(newsOf(invited, 'elodie@mairie.example', ['s2']).detail).toMatch(/aucun courriel n’est parti.*services restent inchangés/)
  expect(newsOf(invited, 'elodie@mairie.example', ['s1']).detail).not.toMatch(/services/)
  expect(newsOf({ ...invited, alreadyAgent: false }, 'elodie@mairie.example', ['s1']).title).toBe('L’invitation est envoyée à elodie@mairie.example')
})

test('counts what a batch did', () => {
  const lines = ['nouveau', 'nouveau', 'rejoint'].map((verdict) => ({ verdict })) as InvitationLine[]

  expect(batchNews(lines, 4)).toEqual({
    severity: 'warning',
    title: '2 invitations sont envoyées',
    detail: '1 agent a rejoint l’organisation sans courriel, services inchangés. 1 ligne a été laissée de côté.',
  })
  expect(isGood({ verdict: 'doublon' } as InvitationLine)).toBe(false)
})

test('tells what a change of level gives and takes away', () => {
  const basique = { level: 'basique', accueil: false } as const

  expect(consequencesOf(basique, basique)).toEqual([])
  expect(consequencesOf(basique, { level: 'administrateur', accueil: false }).join()).toContain('Configuration')
  expect(consequencesOf({ level: 'administrateur', accueil: false }, basique)[0]).toBe('N’aura plus accès au menu Configuration.')
  expect(consequencesOf(basique, { ...basique, accueil: true })).toHaveLength(1)
  expect(roleInWords({ roles: [{ organisationId: 'o1', level: 'basique', accueil: true }], adminEspace: true }, 'o1')).toBe(
    'Basique, agent d’accueil, admin d’espace',
  )
})

test('asks for a conversion only what it needs', () => {
  const intervenant = agent({ intervenant: true, level: 'intervenant', displayName: 'Permanence CAF' })
  const input = { ...conversionInputOf(intervenant), email: ' caf@caf.example ', firstName: 'Luc', lastName: 'Roy' }

  expect(conversionOf(intervenant, 'o1', input)).toEqual({
    organisationId: 'o1', to: 'agent', email: 'caf@caf.example', firstName: 'Luc', lastName: 'Roy', level: 'basique', accueil: false,
  })
  expect(conversionOf(agent({}), 'o1', conversionInputOf(agent({})))).toEqual({ organisationId: 'o1', to: 'intervenant', name: 'Élodie Caron' })
  expect(conversionSchema(false).safeParse(conversionInputOf(intervenant)).success).toBe(false)
  expect(conversionSchema(true).safeParse(conversionInputOf(agent({}))).success).toBe(true)
})

test('tells the history in words', () => {
  const entry = {
    at: '2026-11-22T10:00:00Z',
    actor: { kind: 'operateur', displayName: null },
    change: 'Services modifiés',
    before: { serviceIds: ['s1'], accueil: false },
    after: { serviceIds: ['s1', 's2'], accueil: true },
  } as HistoryEntry

  expect(changesInWords(entry, services)).toEqual(['Agent d’accueil : non → oui', 'Services : État civil → État civil, Social'])
  expect(changesInWords({ ...entry, before: {}, after: { level: 'basique', adminEspace: false } }, services)).toEqual(['Niveau : Basique'])
  expect(actorInWords(entry)).toBe('L’opérateur de la plateforme')
})

test('reads a list written by an old spreadsheet', async () => {
  expect(await textOf(new File([new Uint8Array([0xc9, 0x6c, 0x6f])], 'agents.csv'))).toBe('Élo')
  await expect(textOf(new File(['  '], 'agents.csv'))).rejects.toThrow('Ce fichier est vide')
  await expect(textOf(new File(['PK\0\0'], 'agents.xlsx'))).rejects.toThrow('CSV')
})
