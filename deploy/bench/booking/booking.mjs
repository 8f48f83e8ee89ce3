// Races for one créneau and for the seats of a session, then as many bookings as the suite can take, then a steady rate: node booking.mjs RESULT_FILE
// PROCESSES: {"booking": pid, …}; PGBENCH: what measures a bare insert of the same rows.
import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { figures, writeFacts } from '../suite.mjs';
import { cpuSeconds } from './cpu.mjs';
import { bookedRdvs, openOrganisation, openSeance, overlaps, seatsTaken, starts } from './scene.mjs';
import { provedUsagers } from './usager.mjs';

const RACERS = Number(process.env.RACERS ?? 500);
const SEATS = 10;
const CLIENTS = 100;
const WARM_UPS = 6; // the services run for days, not since a moment
const STEADY = { perSecond: 50, seconds: 20 };
const GOAL_PER_S = 333; // the peak that Doctolib reported for all France in 2021

const processes = JSON.parse(process.env.PROCESSES);
const scene = await openOrganisation({ agentsByMotif: { 'Un guichet': 1, 'Deux guichets': 2, 'Dix guichets': 10 }, weeks: 3 });
const creneau = (motif, start) => ({ motifId: scene.motifs[motif], lieuId: scene.lieuId, start, persons: 1 });
const usagers = await provedUsagers(RACERS);

async function timed(action) {
  const since = performance.now();
  const answer = await action();
  return { ...answer, ms: performance.now() - since };
}

/** Everybody confirms the same créneau at once, without and then with a hold before it. */
async function race(motif, index) {
  const [direct, held] = (await starts(scene, motif, 0)).slice(index);
  const rushed = await Promise.all(usagers.map((usager) => timed(() => usager.book(creneau(motif, direct)))));
  const holds = await Promise.all(usagers.map((usager) => timed(() => usager.hold(creneau(motif, held)))));
  const confirmed = await Promise.all(usagers.map((usager, i) => (holds[i].status === 201 ? timed(() => usager.book({ holdId: holds[i].body.holdId })) : holds[i])));
  return { direct: counted(rushed), hold: counted(confirmed) };
}

const counted = (answers) => ({
  booked: answers.filter(({ status }) => status === 201).length,
  taken: answers.filter(({ status }) => status === 409).length,
  other: answers.filter(({ status }) => ![201, 409].includes(status)).length,
  ...figures(answers.map(({ ms }) => ms)),
});

/** Everybody signs up for the same session at once; the seats that agents then see taken count too. */
async function raceForSeats(atelier) {
  const rdvId = await openSeance(scene, atelier, SEATS);
  const answers = await Promise.all(usagers.map((usager) => timed(() => usager.join(rdvId))));
  return { ...counted(answers), seats: await seatsTaken(scene, rdvId) };
}

/** Hold, then confirm; the second's own refusals count as failures. */
async function bookOne(usager, motif, start) {
  const held = await usager.hold(creneau(motif, start));
  return held.status === 201 ? usager.book({ holdId: held.body.holdId }) : held;
}

/** A fixed order that spreads over the week. */
const spread = (list) => list.toSorted((a, b) => order(a) - order(b));
const order = (text) => [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7);

async function throughput(motif, agents, week) {
  const creneaux = (await starts(scene, motif, week)).flatMap((start) => Array.from({ length: agents }, () => start));
  const queue = spread(creneaux.map((start, index) => `${start}#${index}`)).map((entry) => entry.split('#')[0]);
  const [before, since] = [cpuSeconds(processes), performance.now()];
  const answers = [];
  await Promise.all(usagers.slice(0, CLIENTS).map(async (usager) => {
    for (let start; (start = queue.pop()); ) answers.push(await timed(() => bookOne(usager, motif, start)));
  }));
  const seconds = (performance.now() - since) / 1000;
  const booked = answers.filter(({ status }) => status === 201);
  const after = cpuSeconds(processes);
  const cpu = Object.fromEntries(Object.keys(processes).map((name) => [name, ((after[name] - before[name]) * 1000) / booked.length]));
  return { asked: answers.length, booked: booked.length, perSecond: booked.length / seconds, ...figures(booked.map(({ ms }) => ms)), cpu };
}

/** One booking every 20 ms whatever the answers; each is timed from the moment it was due. */
async function steady(motif) {
  const creneaux = spread((await starts(scene, motif, 2)).flatMap((start) => Array.from({ length: 10 }, () => start)));
  const since = performance.now();
  const answers = await Promise.all(Array.from({ length: STEADY.perSecond * STEADY.seconds }, async (_, index) => {
    const due = since + (index * 1000) / STEADY.perSecond;
    await new Promise((resolve) => setTimeout(resolve, due - performance.now()));
    const { status } = await bookOne(usagers[index % usagers.length], motif, creneaux[index]);
    return { status, ms: performance.now() - due };
  }));
  const booked = answers.filter(({ status }) => status === 201);
  return { asked: answers.length, booked: booked.length, ...figures(booked.map(({ ms }) => ms)) };
}

for (let round = 0; round < WARM_UPS; round++) {
  await race('Un guichet', 10 + 2 * round);
  await raceForSeats(`Atelier ${round}`);
}
const one = await race('Un guichet', 3);
const two = await race('Deux guichets', 3);
console.log(`${RACERS} usagers confirm one créneau at once (milliseconds)`);
console.table({ 'one agent, direct': one.direct, 'one agent, by hold': one.hold, 'two agents, direct': two.direct, 'two agents, by hold': two.hold });
const seance = await raceForSeats('Atelier mesuré');
console.log(`${RACERS} usagers sign up for a session of ${SEATS} seats at once (milliseconds)`);
console.table({ 'ten seats': seance });
await throughput('Dix guichets', 10, 0); // warms up
const full = await throughput('Dix guichets', 10, 1);
const constant = await steady('Dix guichets');
const rdvs = await bookedRdvs(scene);
const insertsPerSecond = Number(/tps = ([\d.]+)/.exec(execFileSync(process.env.PGBENCH, { encoding: 'utf8' }))[1]);
const cpuPerBooking = Object.values(full.cpu).reduce((sum, ms) => sum + ms, 0);

console.log(`${full.asked} free créneaux, ${CLIENTS} clients: ${full.perSecond.toFixed(1)} bookings/s (hold + confirm), median ${full.median} ms, p99 ${full.p99} ms; ${full.asked - full.booked} refused`);
console.log(`CPU ${cpuPerBooking.toFixed(1)} ms a booking, of which:`);
console.table(Object.fromEntries(Object.entries(full.cpu).map(([name, ms]) => [name, { ms: Number(ms.toFixed(2)), share: `${Math.round((100 * ms) / cpuPerBooking)} %` }])));
console.log(`${GOAL_PER_S} bookings/s would take ${((cpuPerBooking * GOAL_PER_S) / 1000).toFixed(1)} cores like one of these ${cpus().length}, the load generator left out`);
console.log(`steady ${STEADY.perSecond}/s for ${STEADY.seconds} s: ${constant.booked} of ${constant.asked} booked, median ${constant.median} ms, p99 ${constant.p99} ms`);
console.log(`bare insert of the same rows: ${insertsPerSecond.toFixed(0)}/s, ${(insertsPerSecond / full.perSecond).toFixed(1)} times as many`);
console.log(`RDVs in the organisation ${rdvs.length}, overlapping ${overlaps(rdvs)}`);
writeFacts(process.argv[2], {
  one_creneau_success: one.direct.booked, one_creneau_hold_success: one.hold.booked, one_creneau_p99_ms: Math.max(one.direct.p99, one.hold.p99),
  two_agents_success: two.direct.booked, two_agents_hold_success: two.hold.booked, two_agents_p99_ms: Math.max(two.direct.p99, two.hold.p99),
  ten_seats_success: seance.booked, ten_seats_taken: seance.seats, ten_seats_refused: seance.taken, ten_seats_other: seance.other,
  ten_seats_p50_ms: seance.median, ten_seats_p99_ms: seance.p99,
  bookings_per_s: Number(full.perSecond.toFixed(1)), p50_ms: full.median, p99_ms: full.p99, refused: full.asked - full.booked,
  cpu_ms_per_booking: Number(cpuPerBooking.toFixed(2)), ...Object.fromEntries(Object.entries(full.cpu).map(([name, ms]) => [`cpu_${name}_ms`, Number(ms.toFixed(2))])),
  p50_at_50_ms: constant.median, p99_at_50_ms: constant.p99, booked_at_50: constant.booked,
  inserts_per_s: insertsPerSecond, ratio_to_insert: Number((insertsPerSecond / full.perSecond).toFixed(2)), overlaps: overlaps(rdvs),
});
