// The demo espace of the local run, made through the services' own APIs: node demo.mjs STATE_FILE
// Each step keeps its result in STATE_FILE, so that a run that was interrupted goes on where it stopped.
import { readFileSync, writeFileSync } from 'node:fs';
import { agents, espace, intervenant, maison, motifs, plages, secondLieu, usagers } from './demo-data.mjs';

const gateway = 'http://127.0.0.1:8080';
const keycloak = 'http://127.0.0.1:18080';
const password = 'Demo-rdv-2026!';
const operateur = 'operateur@demo.rdv';
const admin = agents[0].email;
const adminEspace = agents.find((agent) => agent.adminEspace).email;
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

/** The ids of services of the espace, given by name. */
const named = (services, names) => names.map((wanted) => services.find(({ name }) => name === wanted).serviceId);

/** An invitation whose answer was lost, on a machine under load, has been made all the same. */
async function invited(body) {
  try {
    return (await as(operateur, 'POST', '/api/invitations', { body })).body.agentId;
  } catch (error) {
    if (error.status !== 409) throw error;
    const { body: known } = await as(operateur, 'GET', `/api/agents?organisationId=${body.organisationId}`);
    const agent = known.find(({ email }) => email === body.email);
    if (!agent) throw error;
    return agent.agentId;
  }
}

async function invite({ organisation, services, ...invitation }, espaceId, ids) {
  const body = { ...invitation, espaceId, organisationId: ids.organisations[organisation], serviceIds: named(ids.services, services) };
  const agentId = await invited(body);
  await choosePassword(invitation.email);
  await eventually(() => as(invitation.email, 'POST', '/api/agents/me/acceptance'));
  return agentId;
}

async function makeIntervenant({ organisation, services, name }, ids) {
  const body = { organisationId: ids.organisations[organisation], name, serviceIds: named(ids.services, services) };
  return (await as(adminEspace, 'POST', '/api/intervenants', { body })).body.agentId;
}

/** A service that the espace does not have yet is activated. */
async function activateServices(espaceId) {
  let { services } = (await as(operateur, 'GET', `/api/espaces/${espaceId}`)).body;
  for (const body of espace.services.filter(({ name }) => !services.some((known) => known.name === name))) {
    services = (await as(operateur, 'POST', `/api/espaces/${espaceId}/services`, { body })).body.services;
  }
  return services;
}

async function makeLieu(lieu, organisationId) {
  return (await eventually(() => as(adminEspace, 'POST', `/api/organisations/${organisationId}/lieux`, { body: lieu }))).body.lieuId;
}

/** The espace comes with a motif: it becomes the first of ours, the others are created. */
async function makeMotif({ organisation, service, ...fields }, first, ids) {
  const [serviceId] = named(ids.services, [service]);
  const body = { organisationId: ids.organisations[organisation], serviceId, ...fields };
  if (!first) {
    return (await eventually(() => as(adminEspace, 'POST', '/api/motifs', { body }))).body.motifId;
  }
  const { etag } = await eventually(() => as(admin, 'GET', `/api/motifs/${first}`));
  await as(admin, 'PUT', `/api/motifs/${first}`, { body, headers: { 'if-match': etag } });
  return first;
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

const organisationOf = (plage, ids) => ids.organisations[motifs.find(({ name }) => name === plage.motifs[0]).organisation];

async function makePlage(plage, ids) {
  const firstDay = [1, 2, 3, 4, 5, 6, 7].map((n) => plusDays(today, n)).find((day) => plage.on.includes(weekday(day)));
  const body = {
    organisationId: organisationOf(plage, ids),
    agentId: ids.agents[plage.agent],
    title: plage.title,
    motifIds: plage.motifs.map((name) => ids.motifs[name]),
    lieuId: plage.lieu && ids.lieux[plage.lieu],
    firstDay,
    startTime: plage.from,
    endTime: plage.to,
    recurrence: { every: 'week', interval: 1, on: plage.on, until: plusDays(today, 91) },
  };
  return (await eventually(() => as(plage.by ?? plage.agent, 'POST', '/api/plages-ouverture', { body }))).body.plageOuvertureId;
}

/** Every other place of the plages in a lieu over five weeks, in order of time, each with its motif in turn. */
function places() {
  const all = [];
  for (let day = 2; day <= 36; day++) {
    const date = plusDays(today, day);
    for (const plage of plages.filter(({ lieu, on }) => lieu && on.includes(weekday(date)))) {
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
async function bookRdvs(ids) {
  const free = places();
  let booked = 0;
  let refusal;
  for (const [index, usager] of usagers.entries()) {
    while (booked <= index && free.length > 0) {
      const { plage, name, categorie, start } = free.shift();
      const body = {
        organisationId: organisationOf(plage, ids),
        motifId: ids.motifs[name],
        lieuId: ids.lieux[plage.lieu],
        agentId: ids.agents[plage.agent],
        start,
        usager,
        preDemandes: categorie ? [`DEMO${String(index).padStart(6, '0')}`] : [],
      };
      const book = () => as(plage.by ?? plage.agent, 'POST', '/api/rdvs', { body, headers: { 'idempotency-key': `demo-${start}-${plage.agent}` } });
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

const ids = {
  services: await step('services', () => eventually(() => activateServices(made.espaceId))),
  organisations: { mairie: made.organisationId },
  agents: {},
  motifs: {},
  lieux: { [espace.lieu.name]: made.lieuId },
};
const [founders, others] = [agents.slice(0, 4), agents.slice(4)];
const inviteAll = (invitations) =>
  Promise.all(
    invitations.map(async (invitation) => {
      ids.agents[invitation.email] = await step(`agent ${invitation.email}`, () => eventually(() => invite(invitation, made.espaceId, ids)));
    }),
  );
await token('agents', 'demo-cli', operateur, password); // Keycloak refuses the same person twice at once
await inviteAll(founders);
ids.organisations.maison = await step('maison des solidarités', async () => {
  const { lieux, ...body } = maison;
  return (await eventually(() => as(adminEspace, 'POST', `/api/espaces/${made.espaceId}/organisations`, { body }))).body.organisationId;
});
await inviteAll(others);
ids.agents[intervenant.name] = await step('intervenant', () => eventually(() => makeIntervenant(intervenant, ids)));
ids.lieux[secondLieu.name] = await step('second lieu', () => makeLieu(secondLieu, made.organisationId));
for (const lieu of maison.lieux) {
  ids.lieux[lieu.name] = await step(`lieu ${lieu.name}`, () => makeLieu(lieu, ids.organisations.maison));
}
for (const [index, motif] of motifs.entries()) {
  ids.motifs[motif.name] = await step(`motif ${motif.name}`, () => makeMotif(motif, index === 0 && made.motifId, ids));
}
for (const plage of plages) {
  await step(`plage ${plage.title}`, () => makePlage(plage, ids));
}
await step('rdvs', () => bookRdvs(ids));
await step('publicLink', () => `/org/${organisation.numero}/${organisation.slug}`);
