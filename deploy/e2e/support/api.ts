import { expect, type APIRequestContext, type APIResponse } from '@playwright/test'

export const KEYCLOAK = process.env.RDV_KEYCLOAK_URL ?? 'http://127.0.0.1:18080'
const FAKES = process.env.RDV_FAKES_URL ?? 'http://127.0.0.1:8090'
export const PASSWORD = 'Demo-rdv-2026!'

export interface Mail {
  id: string
  to: string
  subject: string
  text: string
  attachments: { name: string; contentType: string; content: string }[]
}

/** Mails received by an address, newest first. */
export async function mailsTo(request: APIRequestContext, address: string): Promise<Mail[]> {
  return (await request.get(`${FAKES}/mails.json`, { params: { to: address } })).json()
}

/** Waits for the mail whose subject matches; fails when it does not come. */
export async function mailTo(request: APIRequestContext, address: string, subject: RegExp): Promise<Mail> {
  let found: Mail | undefined
  await expect
    .poll(async () => (found = (await mailsTo(request, address)).find((mail) => subject.test(mail.subject))), { message: `mail ${subject} to ${address}`, timeout: 30_000 })
    .toBeTruthy()
  return found!
}

/** Waits for the SMS whose text matches, newest first. */
export async function smsTo(request: APIRequestContext, telephone: string, text: RegExp): Promise<{ text: string }> {
  let found: { text: string } | undefined
  await expect
    .poll(async () => {
      const received: { text: string }[] = await (await request.get(`${FAKES}/sms.json`, { params: { to: telephone } })).json()
      return (found = received.find((sms) => text.test(sms.text)))
    }, { message: `SMS ${text} to ${telephone}`, timeout: 30_000 })
    .toBeTruthy()
  return found!
}

/** A call as the France Titres engine makes it. */
export function asEngine(request: APIRequestContext, path: string, query = ''): Promise<APIResponse> {
  return request.get(`/api/ants/${path}${query}`, { headers: { 'X-HUB-RDV-AUTH-TOKEN': 'jeton-ants-demo' } })
}

/** What the coordination API of France Titres knows of a number. */
export async function declaredFor(request: APIRequestContext, number: string) {
  const answer = await request.get(`${FAKES}/ants/api/status`, {
    params: { application_ids: number, meeting_point_id: '1' },
    headers: { 'x-rdv-opt-auth-token': 'jeton-coordination-demo' },
  })
  return (await answer.json())[number].appointments as { management_url: string; meeting_point: string; appointment_date: string }[]
}

/** Headers of an agent's script: a bearer token for an e-mail and a password. */
export async function bearerOf(request: APIRequestContext, email: string) {
  const answer = await request.post(`${KEYCLOAK}/realms/agents/protocol/openid-connect/token`, {
    form: { grant_type: 'password', client_id: 'demo-cli', username: email, password: PASSWORD, scope: 'openid' },
  })
  expect(answer.ok(), await answer.text()).toBe(true)
  return { Authorization: `Bearer ${(await answer.json()).access_token}` }
}
