// An agent of another service is made administrateur and basique again; each service is asked for something that only an
// administrateur sees until its answer changes: node roles.mjs RESULT_FILE
import { writeFileSync } from 'node:fs';

const gateway = 'http://127.0.0.1:8080';
const keycloak = 'http://127.0.0.1:18080';
const password = 'Demo-rdv-2026!';
const rounds = 30;
const patience = 30_000;

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const day = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

async function http(method, url, { body, token } = {}) {
  const json = body !== undefined && !(body instanceof URLSearchParams);
  const headers = { ...(json && { 'content-type': 'application/json' }), ...(token && { authorization: `Bearer ${token}` }) };
  const response = await fetch(url, { method, headers, body: json ? JSON.stringify(body) : body, signal: AbortSignal.timeout(patience) });
  const text = await response.text();
  return { status: response.status, body: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text };
}

async function done(method, url, options) {
  const answer = await http(method, url, options);
  if (answer.status >= 300) {
    throw new Error(`${method} ${url}: ${answer.status} ${JSON.stringify(answer.body)}`);
  }
  return answer.body;
}

async function signIn(realm, client, username, secret) {
  const body = new URLSearchParams({ grant_type: 'password', client_id: client, username, password: secret });
  return (await done('POST', `${keycloak}/realms/${realm}/protocol/openid-connect/token`, { body })).access_token;
}

/** Keycloak's account may come a moment after the invitation. */
async function choosePassword(email) {
  const token = await signIn('master', 'admin-cli', 'admin', 'admin');
  const users = `${keycloak}/admin/realms/agents/users`;
  for (const end = Date.now() + patience; Date.now() < end; await pause(200)) {
    const [user] = await done('GET', `${users}?exact=true&email=${encodeURIComponent(email)}`, { token });
    if (user) {
      const account = { ...user, firstName: 'Banc', lastName: 'Essai', emailVerified: true, requiredActions: [] };
      await done('PUT', `${users}/${user.id}`, { token, body: account });
      const body = { type: 'password', value: password, temporary: false };
      await done('PUT', `${users}/${user.id}/reset-password`, { token, body });
      return;
    }
  }
  throw new Error(`Keycloak has no account for ${email}`);
}

/** An organisation of the demo, a RDV of one of its services, a colleague of that service (the oldest, whom no journey removes meanwhile), and another service. */
async function scene(admin) {
  const me = await done('GET', `${gateway}/api/agents/me`, { token: admin });
  for (const { organisationId } of me.roles.filter(({ level }) => level === 'administrateur')) {
    const organisation = await done('GET', `${gateway}/api/organisations/${organisationId}`, { token: admin });
    const rdvs = await done('GET', `${gateway}/api/rdvs?organisationId=${organisationId}&from=${day(-20)}&to=${day(40)}`, { token: admin });
    const members = await done('GET', `${gateway}/api/agents?organisationId=${organisationId}`, { token: admin });
    for (const { rdvId, motifId } of rdvs) {
      const { serviceId } = await done('GET', `${gateway}/api/motifs/${motifId}`, { token: admin });
      const other = organisation.services.map((service) => service.serviceId).find((id) => id !== serviceId);
      const colleague = members.toSorted((a, b) => (a.agentId < b.agentId ? -1 : 1)).find(({ serviceIds }) => serviceIds.includes(serviceId) && !serviceIds.includes(other));
      if (other && colleague) {
        return { organisationId, espaceId: organisation.espaceId, rdvId, motifId, other, colleagueId: colleague.agentId };
      }
    }
  }
  throw new Error('The demo espace has no RDV of one service beside another service');
}

async function newAgent(admin, { organisationId, espaceId, other }) {
  const email = `banc-${Date.now()}@demo.rdv`;
  const body = { email, firstName: 'Banc', lastName: 'Essai', organisationId, espaceId, level: 'basique', serviceIds: [other] };
  const { agentId } = await done('POST', `${gateway}/api/invitations`, { token: admin, body });
  await choosePassword(email);
  const token = await signIn('agents', 'demo-cli', email, password);
  await done('POST', `${gateway}/api/agents/me/acceptance`, { token });
  return { agentId, token };
}

function doors({ organisationId, rdvId, motifId, colleagueId }) {
  const week = `organisationId=${organisationId}&agentId=${colleagueId}&from=${day(0)}&to=${day(6)}`;
  return { organisation: `/api/motifs/${motifId}`, agenda: `/api/agenda?${week}`, booking: `/api/rdvs/${rdvId}` };
}

/** Milliseconds since a moment until the door answers what is awaited. */
async function until(path, status, token, since) {
  for (;;) {
    const answer = await http('GET', gateway + path, { token });
    const elapsed = performance.now() - since;
    if (answer.status === status) {
      return elapsed;
    }
    if (elapsed > patience) {
      throw new Error(`${path} still answers ${answer.status} after ${patience} ms`);
    }
    await pause(2);
  }
}

async function change(admin, agent, { organisationId }, paths, level, status) {
  const since = performance.now();
  const url = `${gateway}/api/agents/${agent.agentId}/roles/${organisationId}`;
  const identity = done('PUT', url, { token: admin, body: { level, accueil: false } }).then(() => performance.now() - since);
  const [own, ...times] = await Promise.all([identity, ...Object.values(paths).map((path) => until(path, status, agent.token, since))]);
  return { identity: own, ...Object.fromEntries(Object.keys(paths).map((name, index) => [name, times[index]])) };
}

function figures(samples, name) {
  const sorted = samples.map((sample) => sample[name]).sort((a, b) => a - b);
  const at = (share) => Math.round(sorted[Math.ceil(share * sorted.length) - 1]);
  return { min: Math.round(sorted[0]), median: at(0.5), p99: at(0.99) };
}

const admin = await signIn('agents', 'demo-cli', 'admin@demo.rdv', password);
const stage = await scene(admin);
const agent = await newAgent(admin, stage);
const paths = doors(stage);
const samples = [];
try {
  await Promise.all(Object.values(paths).map((path) => until(path, 403, agent.token, performance.now())));
  for (let round = -2; round < rounds; round++) {
    const promoted = await change(admin, agent, stage, paths, 'administrateur', 200);
    const demoted = await change(admin, agent, stage, paths, 'basique', 403);
    samples.push(...(round < 0 ? [] : [promoted, demoted])); // two rounds to warm up
  }
} finally {
  await http('DELETE', `${gateway}/api/agents/${agent.agentId}/roles/${stage.organisationId}`, { token: admin });
}

const names = Object.keys(paths);
const table = Object.fromEntries(['identity', ...names].map((name) => [name, figures(samples, name)]));
const lags = samples.map((sample) => Object.fromEntries(names.map((name) => [name, Math.max(0, sample[name] - sample.identity)])));
const reach = Object.fromEntries(names.map((name) => [`reach_${name}`, figures(lags, name)]));
console.log(`${rounds} promotions and ${rounds} demotions of an agent, milliseconds from the request to the first answer that follows it`);
console.log('(reach: from the answer of identity-service, which has committed by then)');
console.table({ ...table, ...reach });
const flat = Object.entries({ ...table, ...reach }).flatMap(([name, values]) => Object.entries(values).map(([key, ms]) => [`${name}_${key}_ms`, ms]));
const facts = { ...Object.fromEntries(flat), changes: samples.length, machine: process.env.MACHINE, at: new Date().toISOString() };
writeFileSync(process.argv[2], `${JSON.stringify(facts, null, 2)}\n`);
