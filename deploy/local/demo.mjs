// The demo espace of the local run, made through the services' own APIs: node demo.mjs STATE_FILE
// Each step keeps its result in STATE_FILE, so that a run that was interrupted goes on where it stopped.
import { readFileSync, writeFileSync } from 'node:fs';
import { agents, espace, motifs, plages, secondLieu, usagers } from './demo-data.mjs';

const gateway = 'http://127.0.0.1:8080';
const keycloak = 'http://127.0.0.1:18080';
const password = 'Demo-rdv-2026!';
const operateur = 'operateur@demo.rdv';
const [admin, agent] = agents.map(({ email }) => email);
const stateFile = process.argv[2];

const state = read();
const tokens = new Map();

function read() {
  try {
    return JSON.parse(readFileSync(stateFile, 'utf8'));
  } catch {
    return {};
  }
}

async function step(name, make) {
  if (state[name] === undefined) {
    console.log(name);
    state[name] = (await make()) ?? true;
    writeFileSync(stateFile, JSON.stringify(state, null, 2));
  }
  return state[name];
}

async function http(method, url, { body, headers = {} } = {}) {
  const json = body !== undefined && !(body instanceof URLSearchParams);
  const response = await fetch(url, {
    method,
    headers: { accept: 'application/json', ...(json && { 'content-type': 'application/json' }), ...headers },
    body: json ? JSON.stringify(body) : body,
    signal: AbortSignal.timeout(20_000),
  });
  const text = await response.text();
  if (!response.ok) {
    throw Object.assign(new Error(`${method} ${url}: ${response.status} ${text}`), { status: response.status });
  }
  return { etag: response.headers.get('etag'), body: text ? JSON.parse(text) : undefined };
}

async function token(realm, clientId, username, secret) {
  const key = `${realm} ${username}`;
  const known = tokens.get(key);
  if (known?.until > Date.now()) {
    return known.value;
  }
  const form = new URLSearchParams({ grant_type: 'password', client_id: clientId, username, password: secret, scope: 'openid' });
  const { body } = await http('POST', `${keycloak}/realms/${realm}/protocol/openid-connect/token`, { body: form });
  tokens.set(key, { value: body.access_token, until: Date.now() + (body.expires_in - 20) * 1000 });
  return body.access_token;
}

/** Calls our API as one of the demo accounts. */
async function as(email, method, path, { body, headers = {} } = {}) {
  const authorization = `Bearer ${await token('agents', 'demo-cli', email, password)}`;
  return http(method, `${gateway}${path}`, { body, headers: { ...headers, authorization } });
}

/** Events take a moment to reach the other services: tries again while the answer may still change. */
async function eventually(call, seconds = 60) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    try {
      return await call();
    } catch (error) {
      if (![403, 404, 409, 422, 503].includes(error.status) || Date.now() > end) {
        throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
}

/** Gives an invited agent the demo password, which a person would choose on Keycloak's page. */
async function choosePassword(email) {
  const authorization = `Bearer ${await token('master', 'admin-cli', 'admin', 'admin')}`;
  const users = `${keycloak}/admin/realms/agents/users`;
  const account = await eventually(async () => {
    const { body: found } = await http('GET', `${users}?exact=true&email=${encodeURIComponent(email)}`, { headers: { authorization } });
    return found[0] ?? Promise.reject(Object.assign(new Error(`No account yet for ${email}`), { status: 404 }));
  });
  const url = `${users}/${account.id}`;
  await http('PUT', `${url}/reset-password`, { headers: { authorization }, body: { type: 'password', value: password, temporary: false } });
  const { body: user } = await http('GET', url, { headers: { authorization } });
  await http('PUT', url, { headers: { authorization }, body: { ...user, emailVerified: true, requiredActions: [] } });
}

async function invite(invitation, { espaceId, organisationId, services }) {
  const serviceIds = services.map(({ serviceId }) => serviceId);
  const body = { ...invitation, espaceId, organisationId, serviceIds };
  const { agentId } = (await as(operateur, 'POST', '/api/invitations', { body })).body;
  await choosePassword(invitation.email);
  await eventually(() => as(invitation.email, 'POST', '/api/agents/me/acceptance'));
  return agentId;
}

/** The espace comes with a motif: it becomes the first of ours, the others are created. */
async function makeMotif({ service, online, ...fields }, index, { organisationId, services, motifId }) {
  const { serviceId } = services.find(({ name }) => name === service);
  const body = { organisationId, serviceId, ...fields };
  let id = motifId;
  if (index === 0) {
    const { etag } = await eventually(() => as(admin, 'GET', `/api/motifs/${id}`));
    await as(admin, 'PUT', `/api/motifs/${id}`, { body, headers: { 'if-match': etag } });
  } else {
    id = (await eventually(() => as(admin, 'POST', '/api/motifs', { body }))).body.motifId;
  }
  if (online) {
    await as(admin, 'PUT', `/api/motifs/${id}/online`, { body: online });
  }
  return id;
}

const iso = (date) => date.toISOString().slice(0, 10);
const plusDays = (day, days) => iso(new Date(Date.parse(day) + days * 86_400_000));
const weekday = (day) => new Date(day).toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' }).toLowerCase();
const today = new Date().toLocaleDateString('sv', { timeZone: 'Europe/Paris' });

/** Wall clock of Paris as an instant with its offset. */
function inParis(day, time) {
  const zone = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Paris', timeZoneName: 'longOffset' });
  const offset = zone.formatToParts(new Date(`${day}T${time}:00Z`)).find(({ type }) => type === 'timeZoneName').value;
  return `${day}T${time}:00${offset.slice(3) || 'Z'}`;
}

const minutes = (time) => time.split(':').reduce((hours, rest) => Number(hours) * 60 + Number(rest));
const clock = (total) => `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;

async function makePlage(plage, { organisationId }, ids) {
  const firstDay = [1, 2, 3, 4, 5, 6, 7].map((n) => plusDays(today, n)).find((day) => plage.on.includes(weekday(day)));
  const body = {
    organisationId,
    agentId: ids.agents[plage.agent],
    title: plage.title,
    motifIds: plage.motifs.map((name) => ids.motifs[name]),
    lieuId: ids.lieux[plage.lieu],
    firstDay,
    startTime: plage.from,
    endTime: plage.to,
    recurrence: { every: 'week', interval: 1, on: plage.on, until: plusDays(today, 91) },
  };
  return (await eventually(() => as(plage.agent, 'POST', '/api/plages-ouverture', { body }))).body.plageOuvertureId;
}

/** Every other place of the plages over five weeks, in order of time, each with its motif in turn. */
function places() {
  const all = [];
  for (let day = 2; day <= 36; day++) {
    const date = plusDays(today, day);
    for (const plage of plages.filter(({ on }) => on.includes(weekday(date)))) {
      const name = plage.motifs[day % plage.motifs.length];
      const { durationMin, categorie } = motifs.find((motif) => motif.name === name);
      for (let from = minutes(plage.from) + durationMin * (day % 3); from + durationMin <= minutes(plage.to); from += 4 * durationMin) {
        all.push({ plage, name, categorie, start: inParis(date, clock(from)) });
      }
    }
  }
  return all;
}

/** Books one RDV an usager; a place refused (jour férié, someone was faster) is left for the next one. */
async function bookRdvs({ organisationId }, ids) {
  const free = places();
  let booked = 0;
  let refusal;
  for (const [index, usager] of usagers.entries()) {
    while (booked <= index && free.length > 0) {
      const { plage, name, categorie, start } = free.shift();
      const body = {
        organisationId,
        motifId: ids.motifs[name],
        lieuId: ids.lieux[plage.lieu],
        agentId: ids.agents[plage.agent],
        start,
        usager,
        preDemandes: categorie ? [`DEMO${String(index).padStart(6, '0')}`] : [],
      };
      const book = () => as(plage.agent, 'POST', '/api/rdvs', { body, headers: { 'idempotency-key': `demo-${start}-${plage.agent}` } });
      try {
        await (booked === 0 ? eventually(book, 20) : book());
        booked++;
      } catch (error) {
        refusal = error;
        if (error.status >= 500) {
          throw error;
        }
      }
    }
  }
  if (booked < usagers.length) {
    throw new Error(`Only ${booked} RDVs were booked; last refusal: ${refusal?.message}`);
  }
  return booked;
}

const made = await step('espace', async () => (await as(operateur, 'POST', '/api/espaces', { body: espace })).body);
const organisation = await step('organisation', async () => (await eventually(() => as(operateur, 'GET', `/api/organisations/${made.organisationId}`))).body);

const ids = { agents: {}, motifs: {}, lieux: { [espace.lieu.name]: made.lieuId } };
for (const invitation of agents) {
  ids.agents[invitation.email] = await step(`agent ${invitation.email}`, () => eventually(() => invite(invitation, made)));
}
ids.lieux[secondLieu.name] = await step('second lieu', async () =>
  (await eventually(() => as(admin, 'POST', `/api/organisations/${made.organisationId}/lieux`, { body: secondLieu }))).body.lieuId,
);
for (const [index, motif] of motifs.entries()) {
  ids.motifs[motif.name] = await step(`motif ${motif.name}`, () => makeMotif(motif, index, made));
}
for (const plage of plages) {
  await step(`plage ${plage.title}`, () => makePlage(plage, made, ids));
}
await step('rdvs', () => bookRdvs(made, ids));
await step('publicLink', () => `/org/${organisation.numero}/${organisation.slug}`);
