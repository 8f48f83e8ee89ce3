// The running suite as a bench sees it: calls, accounts, an agent of its own, figures.
import { writeFileSync } from 'node:fs';

export const gateway = 'http://127.0.0.1:8080';
export const keycloak = 'http://127.0.0.1:18080';
export const patience = 30_000;
const password = 'Demo-rdv-2026!';

export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
export const day = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Any answer, refusals too. */
export async function http(method, url, { body, token, headers } = {}) {
  const json = body !== undefined && !(body instanceof URLSearchParams);
  const response = await fetch(url, {
    method,
    headers: { ...(json && { 'content-type': 'application/json' }), ...(token && { authorization: `Bearer ${token}` }), ...headers },
    body: json ? JSON.stringify(body) : body,
    signal: AbortSignal.timeout(patience),
  });
  const text = await response.text();
  return { status: response.status, etag: response.headers.get('etag'), body: /^[[{]/.test(text) ? JSON.parse(text) : text };
}

/** The body of an answer that must be a success. */
export async function done(method, url, options) {
  const answer = await http(method, url, options);
  if (answer.status >= 300) {
    throw new Error(`${method} ${url}: ${answer.status} ${JSON.stringify(answer.body)}`);
  }
  return answer.body;
}

export async function signIn(username, { realm = 'agents', client = 'demo-cli', secret = password } = {}) {
  const body = new URLSearchParams({ grant_type: 'password', client_id: client, username, password: secret });
  return (await done('POST', `${keycloak}/realms/${realm}/protocol/openid-connect/token`, { body })).access_token;
}

/** Asks again until the answer is what is awaited: events take a moment to reach the other services. */
export async function until(ask, isAwaited, what) {
  for (const end = performance.now() + patience; ; await pause(2)) {
    const answer = await ask();
    if (isAwaited(answer)) {
      return answer;
    }
    if (performance.now() > end) {
      throw new Error(`${what}: not within ${patience} ms, last ${JSON.stringify(answer)}`);
    }
  }
}

/** Keycloak's account may come a moment after the invitation. */
async function choosePassword(email) {
  const token = await signIn('admin', { realm: 'master', client: 'admin-cli', secret: 'admin' });
  const users = `${keycloak}/admin/realms/agents/users`;
  const accounts = () => done('GET', `${users}?exact=true&email=${encodeURIComponent(email)}`, { token });
  const [user] = await until(accounts, (found) => found.length > 0, `account of ${email}`);
  const account = { ...user, firstName: 'Banc', lastName: 'Essai', emailVerified: true, requiredActions: [] };
  await done('PUT', `${users}/${user.id}`, { token, body: account });
  await done('PUT', `${users}/${user.id}/reset-password`, { token, body: { type: 'password', value: password, temporary: false } });
}

/** An agent who was invited, has accepted and is signed in. */
export async function newAgent(inviting, { organisationId, espaceId, level, serviceIds }) {
  const email = `banc-${Date.now()}@demo.rdv`;
  const body = { email, firstName: 'Banc', lastName: 'Essai', organisationId, espaceId, level, serviceIds };
  const invite = () => http('POST', `${gateway}/api/invitations`, { token: inviting, body });
  const { agentId } = (await until(invite, ({ status }) => status === 201, 'invitation')).body;
  await choosePassword(email);
  const token = await signIn(email);
  await done('POST', `${gateway}/api/agents/me/acceptance`, { token });
  return { agentId, email, token };
}

/** The lowest, middle and 99th hundredth of some milliseconds, rounded. */
export function figures(samples) {
  const sorted = samples.toSorted((a, b) => a - b);
  const at = (share) => Math.round(sorted[Math.ceil(share * sorted.length) - 1]);
  return { min: Math.round(sorted[0]), median: at(0.5), p99: at(0.99) };
}

/** A table of {@link figures} as flat facts: name_min_ms, name_median_ms… */
export function flat(table) {
  return Object.fromEntries(Object.entries(table).flatMap(([name, row]) => Object.entries(row).map(([key, ms]) => [`${name}_${key}_ms`, ms])));
}

export function writeFacts(file, facts) {
  writeFileSync(file, `${JSON.stringify({ ...facts, machine: process.env.MACHINE, at: new Date().toISOString() }, null, 2)}\n`);
}
