// An organisation of the bench's own: agents without account, their plages, two or more motifs that usagers book.
import { randomUUID } from 'node:crypto';
import { day, done, gateway, http, newAgent, signIn, until } from '../suite.mjs';

const LIEU = {
  name: 'Hôtel de ville', street: '1 place de la Mairie', postalCode: '77230', city: 'Dammartin-en-Goële', inseeCode: '77153',
  latitude: 49.0542, longitude: 2.6789, telephone: null, pmr: true,
};
const CONTACT = { telephone: '01 99 00 77 53', email: null, site: null, horaires: null };
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];

/** A Monday, two days from now at the earliest: some time for the minimum delay of the motifs. */
export function firstMonday() {
  return [2, 3, 4, 5, 6, 7, 8].map(day).find((one) => new Date(one).getUTCDay() === 1);
}

export const plusDays = (from, days) => new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);

/**
 * Opens the organisation. Each motif lasts 15 minutes and has as many agents of its own as asked, there from 8:00 to 18:00 on
 * the working days of the coming weeks: 200 créneaux an agent and week.
 */
export async function openOrganisation({ agentsByMotif, weeks }) {
  const operateur = await signIn('operateur@demo.rdv');
  const name = `Banc d’essai ${new Date().toISOString().slice(0, 19)}`;
  const services = [{ name: 'Accueil', shortName: 'Accueil' }];
  const body = { name, departement: '77', services, organisation: { name, zone: 'Europe/Paris', contact: CONTACT }, lieu: LIEU, dispositifRecueil: false };
  const { espaceId, organisationId, lieuId, services: [{ serviceId }] } = await done('POST', `${gateway}/api/espaces`, { token: operateur, body });
  const { email, token } = await newAgent(operateur, { organisationId, espaceId, level: 'administrateur', serviceIds: [serviceId] });
  const scene = { organisationId, serviceId, lieuId, email, token, weeks, motifs: {} };
  for (const [motifName, agents] of Object.entries(agentsByMotif)) {
    scene.motifs[motifName] = await openMotif(scene, motifName, agents);
  }
  return scene;
}

async function openMotif(scene, name, agents) {
  const { organisationId, serviceId, token } = scene;
  const body = { organisationId, serviceId, name, type: 'sur_place', durationMin: 15, color: '#0B5563' };
  const { motifId } = await eventually('POST', '/api/motifs', { token, body });
  await done('PUT', `${gateway}/api/motifs/${motifId}/online`, { token, body: { minDelayMin: 30, maxDelayMin: 150 * 1440, movable: true } });
  for (let number = 1; number <= agents; number++) {
    const intervenant = { organisationId, name: `${name}, guichet ${number}`, serviceIds: [serviceId] };
    const { agentId } = await eventually('POST', '/api/intervenants', { token, body: intervenant });
    await eventually('POST', '/api/plages-ouverture', { token, body: plage(scene, agentId, motifId) });
  }
  return motifId;
}

/** A motif collectif of this name with one session of so many seats, on the first day; gives the session's id once usagers see it. */
export async function openSeance(scene, name, seats) {
  const { organisationId, serviceId, lieuId, token } = scene;
  const motif = { organisationId, serviceId, name, type: 'sur_place', collectif: true, durationMin: 60, color: '#0B5563' };
  const { motifId } = await eventually('POST', '/api/motifs', { token, body: motif });
  await done('PUT', `${gateway}/api/motifs/${motifId}/online`, { token, body: { minDelayMin: 30, maxDelayMin: 150 * 1440, movable: false } });
  const intervenant = { organisationId, name: `${name}, animation`, serviceIds: [serviceId] };
  const { agentId } = await eventually('POST', '/api/intervenants', { token, body: intervenant });
  const body = { organisationId, motifId, lieuId, start: `${firstMonday()}T09:00:00Z`, agentIds: [agentId], title: 'Banc d’essai', seats };
  const { rdvId } = await eventually('POST', '/api/rdvs-collectifs', { token, body, headers: { 'idempotency-key': randomUUID() } });
  await until(() => done('GET', `${gateway}/api/public/rdvs-collectifs?motifId=${motifId}`), (open) => open.length > 0, 'the session');
  return rdvId;
}

/** How many take part in a session. */
export const seatsTaken = async ({ token }, rdvId) => (await done('GET', `${gateway}/api/rdvs/${rdvId}`, { token })).usagers.length;

function plage({ organisationId, lieuId, weeks }, agentId, motifId) {
  const firstDay = firstMonday();
  const recurrence = { every: 'week', interval: 1, on: WEEKDAYS, until: plusDays(firstDay, 7 * weeks - 1) };
  return { organisationId, agentId, title: 'Guichet', motifIds: [motifId], lieuId, firstDay, startTime: '08:00', endTime: '18:00', recurrence };
}

/** A refusal may only mean that the events have not arrived yet. */
async function eventually(method, path, options) {
  const call = () => http(method, gateway + path, options);
  return (await until(call, ({ status }) => status < 300, path)).body;
}

/** The créneaux of one week, in order, as usagers see them; waits until there are some. */
export async function starts({ lieuId, motifs }, motif, week) {
  const from = plusDays(firstMonday(), 7 * week);
  const path = `/api/public/creneaux?motifId=${motifs[motif]}&lieuId=${lieuId}&from=${from}&days=7&persons=1`;
  const { days } = await until(() => done('GET', gateway + path), (answer) => answer.days.some(({ creneaux }) => creneaux.length > 0), `créneaux of ${motif}`);
  return days.flatMap(({ creneaux }) => creneaux.map(({ start }) => start));
}

/** Every RDV of the organisation that is not cancelled, week by week. */
export async function bookedRdvs({ organisationId, token, weeks }) {
  const all = [];
  for (let week = 0; week < weeks; week++) {
    const [from, to] = [plusDays(firstMonday(), 7 * week), plusDays(firstMonday(), 7 * week + 6)];
    all.push(...(await eventually('GET', `/api/rdvs?organisationId=${organisationId}&from=${from}&to=${to}`, { token })));
  }
  return all.filter(({ status }) => !['excused', 'revoked'].includes(status));
}

/** How many pairs of RDVs take the time of one agent at once: must be none. */
export function overlaps(rdvs) {
  const byAgent = groupBy(rdvs.flatMap((rdv) => rdv.agents.map(({ agentId }) => ({ agentId, start: Date.parse(rdv.start), end: Date.parse(rdv.end) }))), ({ agentId }) => agentId);
  return [...byAgent.values()].reduce((sum, times) => {
    const sorted = times.sort((a, b) => a.start - b.start);
    return sum + sorted.filter(({ start }, index) => index > 0 && start < sorted[index - 1].end).length;
  }, 0);
}

/** Node 20 has no Map.groupBy. */
export function groupBy(list, keyOf) {
  const groups = new Map();
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}
