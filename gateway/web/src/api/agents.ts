import type { Level } from './types'

/** Level that an agent with an account may have; an intervenant has no account. */
export type AccountLevel = Exclude<Level, 'intervenant'>

export interface InvitationState {
  sentAt: string
  expiresAt: string
  expired: boolean
}

interface AgentFacts {
  agentId: string
  displayName: string
  firstName: string | null
  lastName: string | null
  /** Told only to whom may invite. */
  email: string | null
  status: 'invited' | 'active'
  intervenant: boolean
  adminEspace: boolean
  serviceIds: string[]
  /** Never signed in, or not for a month. */
  inactive: boolean
  /** `pending`: Keycloak is not in step yet. */
  account: 'done' | 'pending'
  invitation: InvitationState | null
  version: number
}

/** An agent as a member of one organisation. */
export interface Agent extends AgentFacts {
  level: Level
  accueil: boolean
}

export interface Role {
  organisationId: string
  level: Level
  accueil: boolean
}

/** An agent as the admin d'espace sees them, over all organisations. */
export interface EspaceAgent extends AgentFacts {
  roles: Role[]
}

export interface PendingInvitation extends InvitationState {
  agentId: string
  email: string
  displayName: string
  level: Level
  accueil: boolean
  serviceIds: string[]
  account: AgentFacts['account']
}

export interface FutureRdv {
  rdvId: string
  start: string
  zone: string
  motifName: string | null
}

/** What removing an agent from an organisation would do. */
export interface RemovalConsequences {
  futureRdvs: FutureRdv[]
  futureRdvCount: number
  lastOrganisation: boolean
}

export interface ConversionConsequences {
  to: 'intervenant' | 'agent'
  possible: boolean
  reason: string | null
  consequences: string[]
}

export type Conversion =
  | { organisationId: string; to: 'intervenant'; name: string }
  | {
      organisationId: string
      to: 'agent'
      email: string
      firstName: string
      lastName: string
      level: AccountLevel
      accueil: boolean
    }

export interface Invitation {
  email: string
  firstName: string
  lastName: string
  organisationId: string
  espaceId: string
  level: AccountLevel
  accueil: boolean
  adminEspace: boolean
  serviceIds: string[]
}

export type Verdict =
  | 'nouveau'
  | 'rejoint'
  | 'deja-membre'
  | 'deja-invite'
  | 'autre-espace'
  | 'adresse-invalide'
  | 'doublon'

export interface InvitationLine {
  line: number
  raw: string
  email: string | null
  firstName: string | null
  lastName: string | null
  verdict: Verdict
  message: string
  /** The agent exists: their services stay what they are. */
  servicesKept: boolean
}

export interface InvitationBatch {
  organisationId: string
  level: AccountLevel
  accueil: boolean
  serviceIds: string[]
  agents: { email: string; firstName: string | null; lastName: string | null }[]
  onlyValid: boolean
}

export interface HistoryEntry {
  at: string
  actor: { kind: 'agent' | 'usager' | 'operateur' | 'systeme'; displayName: string | null }
  change: string
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
}

export interface PlageInTheWay {
  title: string
  motifName: string
  serviceId: string
}

export interface SecurityState {
  password: boolean
  totp: boolean
  webauthn: { id: string; label: string }[]
  proConnect: boolean
  /** False while Keycloak does not answer: the rest is then unknown. */
  available: boolean
}

export interface AccessPolicy {
  secondFactorForAdmins: boolean
}
