import { randomUUID } from 'node:crypto'
import { firstMonday, openOrganisation, plusDays } from '../../bench/booking/scene.mjs'
import { done, gateway, signIn } from '../../bench/suite.mjs'

const AGENTS = 30
const AT_ONCE = 8

export interface Team {
  email: string
  /** A day of the week whose RDVs were booked. */
  busyDay: string
}

/** An organisation of its own with 30 intervenants, and RDVs of its services for one week of theirs, booked as an agent books. */
export async function busyTeam(rdvs: number): Promise<Team> {
  const scene = await openOrganisation({ agentsByMotif: { Guichet: AGENTS }, weeks: 2 })
  const { organisationId, lieuId, email, motifs } = scene
  const [motifId] = Object.values<string>(motifs)
  const token = await signIn(email)
  const agents: { agentId: string; displayName: string }[] = await done('GET', `${gateway}/api/agents?organisationId=${organisationId}`, { token })
  const guichets = agents.filter(({ displayName }) => displayName.startsWith('Guichet'))
  const book = async (index: number) => {
    const { agentId } = guichets[index % AGENTS]!
    const usager = { firstName: 'Camille', lastName: `Essai ${index}` }
    const body = { organisationId, motifId, lieuId, agentId, start: startOf(Math.floor(index / AGENTS)), usager, preDemandes: [] }
    await done('POST', `${gateway}/api/rdvs`, { token, body, headers: { 'idempotency-key': randomUUID() } })
  }
  let next = 0
  const bookAll = async () => {
    while (next < rdvs) await book(next++)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, bookAll))
  return { email, busyDay: plusDays(firstMonday(), 2) }
}

/** The hours of an agent, day after day and then hour after hour from 8:00 in universal time, well within the plages of Paris. */
const startOf = (number: number) => `${plusDays(firstMonday(), number % 5)}T${String(8 + Math.floor(number / 5)).padStart(2, '0')}:00:00Z`
