export const AGENTS_PATH = '/agent/configuration/agents'

/** What a page tells the next one to announce. */
export interface AgentNews {
  title: string
  detail?: string
  severity?: 'success' | 'info' | 'warning'
}
