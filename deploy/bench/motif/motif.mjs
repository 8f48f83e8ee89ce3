// A motif of the demo is renamed again and again; agenda-service (plages of the agents' agenda) and booking-service (a RDV of
// the motif) are asked until they show the new name: node motif.mjs RESULT_FILE
import { day, done, figures, flat, gateway, http, signIn, until, writeFacts } from '../suite.mjs';

const rounds = 60;

/** A RDV of the demo whose motif is offered by a plage of the coming weeks, with the addresses that show its name. */
async function scene(get) {
  for (const { organisationId } of await get('/api/organisations')) {
    const rdvs = await get(`/api/rdvs?organisationId=${organisationId}&from=${day(-20)}&to=${day(40)}`);
    for (const { agentId } of rdvs.length ? await get(`/api/agents?organisationId=${organisationId}`) : []) {
      for (let week = 0; week < 5; week++) {
        const agenda = `/api/agenda?organisationId=${organisationId}&agentId=${agentId}&from=${day(7 * week)}&to=${day(7 * week + 6)}`;
        const names = (await get(agenda)).plages.flatMap(({ motifNames }) => motifNames);
        const rdv = rdvs.find(({ motifName }) => names.includes(motifName));
        if (rdv) {
          return { motifId: rdv.motifId, agenda, booking: `/api/rdvs/${rdv.rdvId}` };
        }
      }
    }
  }
  throw new Error('No RDV of the demo has a motif that a plage offers');
}

async function rename(stage, motif, name) {
  const url = `${gateway}/api/motifs/${stage.motifId}`;
  const { etag } = await http('GET', url, { token });
  const since = performance.now();
  const elapsed = () => performance.now() - since;
  const [organisation, agenda, booking] = await Promise.all([
    done('PUT', url, { token, body: { ...motif, name }, headers: { 'if-match': etag } }).then(elapsed),
    until(() => get(stage.agenda), ({ plages }) => plages.some(({ motifNames }) => motifNames.includes(name)), 'agenda-service').then(elapsed),
    until(() => get(stage.booking), ({ motifName }) => motifName === name, 'booking-service').then(elapsed),
  ]);
  return { organisation, agenda, booking };
}

const token = await signIn('admin@demo.rdv');
const get = (path) => done('GET', gateway + path, { token });
const stage = await scene(get);
const motif = await get(`/api/motifs/${stage.motifId}`);
const samples = [];
try {
  for (let round = -2; round < rounds; round++) {
    const sample = await rename(stage, motif, `${motif.name} (banc ${round})`);
    samples.push(...(round < 0 ? [] : [sample])); // two rounds to warm up
  }
} finally {
  await rename(stage, motif, motif.name);
}

const table = Object.fromEntries(['organisation', 'agenda', 'booking'].map((name) => [name, figures(samples.map((sample) => sample[name]))]));
console.log(`${rounds} changes of a motif, milliseconds from the request to the first answer that shows it (goal: 500 in agenda and booking)`);
console.table(table);
writeFacts(process.argv[2], { ...flat(table), changes: samples.length });
