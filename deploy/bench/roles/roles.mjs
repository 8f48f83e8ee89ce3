// An agent of another service is made administrateur and basique again; each service is asked for something that only an
// administrateur sees until its answer changes: node roles.mjs RESULT_FILE
import { day, done, figures, flat, gateway, http, newAgent, signIn, until, writeFacts } from '../suite.mjs';

const rounds = 30;

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

function doors({ organisationId, rdvId, motifId, colleagueId }) {
  const week = `organisationId=${organisationId}&agentId=${colleagueId}&from=${day(0)}&to=${day(6)}`;
  return { organisation: `/api/motifs/${motifId}`, agenda: `/api/agenda?${week}`, booking: `/api/rdvs/${rdvId}` };
}

/** Milliseconds since a moment until the door answers what is awaited. */
async function opened(path, awaited, token, since) {
  await until(() => http('GET', gateway + path, { token }), ({ status }) => status === awaited, path);
  return performance.now() - since;
}

async function change(admin, agent, { organisationId }, paths, level, status) {
  const since = performance.now();
  const url = `${gateway}/api/agents/${agent.agentId}/roles/${organisationId}`;
  const identity = done('PUT', url, { token: admin, body: { level, accueil: false } }).then(() => performance.now() - since);
  const [own, ...times] = await Promise.all([identity, ...Object.values(paths).map((path) => opened(path, status, agent.token, since))]);
  return { identity: own, ...Object.fromEntries(Object.keys(paths).map((name, index) => [name, times[index]])) };
}

const admin = await signIn('admin@demo.rdv');
const stage = await scene(admin);
const agent = await newAgent(admin, { ...stage, level: 'basique', serviceIds: [stage.other] });
const paths = doors(stage);
const samples = [];
try {
  await Promise.all(Object.values(paths).map((path) => opened(path, 403, agent.token, performance.now())));
  for (let round = -2; round < rounds; round++) {
    const promoted = await change(admin, agent, stage, paths, 'administrateur', 200);
    const demoted = await change(admin, agent, stage, paths, 'basique', 403);
    samples.push(...(round < 0 ? [] : [promoted, demoted])); // two rounds to warm up
  }
} finally {
  await http('DELETE', `${gateway}/api/agents/${agent.agentId}/roles/${stage.organisationId}`, { token: admin });
}

const names = Object.keys(paths);
const took = ['identity', ...names].map((name) => [name, figures(samples.map((sample) => sample[name]))]);
const reach = names.map((name) => [`reach_${name}`, figures(samples.map((sample) => Math.max(0, sample[name] - sample.identity)))]);
const table = Object.fromEntries([...took, ...reach]);
console.log(`${rounds} promotions and ${rounds} demotions of an agent, milliseconds from the request to the first answer that follows it`);
console.log('(reach: from the answer of identity-service, which has committed by then)');
console.table(table);
writeFacts(process.argv[2], { ...flat(table), changes: samples.length });
