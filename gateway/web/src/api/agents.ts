import type { components } from './schema/identity'
import type { Level, Nullable, Told } from './types'

type Schemas = components['schemas']

/** Level that an agent with an account may have; an intervenant has no account. */
export type AccountLevel = Exclude<Level, 'intervenant'>

export type InvitationState = Told<Schemas['InvitationView']>

interface AgentWords extends Nullable<Schemas['AgentView'], 'firstName' | 'lastName' | 'email'> {
  invitation: InvitationState | null
}

/** An agent as a member of one organisation; the e-mail is told only to those who may invite. */
export type Agent = Told<Schemas['AgentView'], AgentWords>

export type Role = Told<Schemas['RoleView']>

/** An agent as the admin d'espace sees them, over all organisations. */
export type EspaceAgent = Told<Schemas['EspaceAgentView'], AgentWords & { roles: Role[] }>

export type PendingInvitation = Told<Schemas['PendingView']>

export type FutureRdv = Told<Schemas['FutureRdv'], { motifName: string | null }>

/** What removing an agent from an organisation would do. */
export type RemovalConsequences = Told<Schemas['Removal'], { futureRdvs: FutureRdv[] }>

export type ConversionConsequences = Told<Schemas['Conversion'], { reason: string | null }>
export type Conversion = Schemas['ConversionRequest']

export type Invitation = Required<Schemas['InvitationRequest']>
export type InvitedAgent = Told<Schemas['InvitedAgent']>
export type NewIntervenant = Schemas['NewIntervenant']

export type InvitationLine = Told<
  Schemas['Line'],
  Nullable<Schemas['Line'], 'email' | 'firstName' | 'lastName' | 'outcome'>
>
export type Verdict = InvitationLine['verdict']
type Invitee = Nullable<Schemas['Row'], 'email' | 'firstName' | 'lastName'>
export type InvitationBatch = Told<Schemas['Batch'], { agents: Invitee[] }>

export type HistoryEntry = Told<
  Schemas['HistoryView'],
  { actor: { kind: 'agent' | 'usager' | 'operateur' | 'systeme'; displayName: string | null } }
>

/** A plage that keeps a service from being taken away; a member of the refusal, which the OpenAPI file does not tell. */
export interface PlageInTheWay {
  title: string
  motifName: string
  serviceId: string
}

/** How the agent signs in; unknown while Keycloak does not answer, which `available` says. */
export type SecurityState = Told<Schemas['SecurityView'], { webauthn: Told<Schemas['SecurityKey']>[] }>

export type AccessPolicy = Told<Schemas['AccessPolicy']>
