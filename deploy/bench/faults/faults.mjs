// Bookings at a steady rate while each service is killed, Kafka is away for a minute and PostgreSQL restarts:
// node faults.mjs RESULT_FILE
import { execFile, execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { done, figures, pause, writeFacts } from '../suite.mjs';
import { bookedRdvs, groupBy, openOrganisation, overlaps, starts } from '../booking/scene.mjs';
import { provedUsagers } from '../booking/usager.mjs';

const PER_SECOND = 20;
const USAGERS = 400;
const WEEKS = 12;
const SERVICES = ['identity', 'organisation', 'agenda', 'booking', 'notification', 'ants', 'gateway'];
const KAFKA_AWAY = 60_000;
const PATIENCE = 30_000; // a person who presses « Réessayer » for so long, then gives up
const AGAIN = 2_000; // how often they press it
const CALM = 10_000; // without a failure: the fault is over
const run = promisify(execFile);
const rdv = (...words) => run(`${process.env.RDV_HOME}/rdv`, words, { maxBuffer: 1 << 24 });

const attempts = { made: 0, acknowledged: [], refused: 0, givenUp: 0 };
let lastFailure = 0;
let over = false;

/** Asks again, under the same key, while there is no answer or a failure of ours. */
async function patiently(ask, until) {
  for (;;) {
    const answer = await ask();
    if (answer.status !== 0 && answer.status < 500) {
      return answer;
    }
    lastFailure = performance.now();
    if (lastFailure > until) {
      return answer;
    }
    await pause(AGAIN);
  }
}

async function bookOne(usager, creneau) {
  const [key, since] = [randomUUID(), performance.now()];
  const until = since + PATIENCE;
  const held = await patiently(() => usager.hold(creneau), until);
  const wanted = held.status === 201 ? { holdId: held.body.holdId } : creneau;
  let answer = await patiently(() => usager.book(wanted, { key, timeout: 10_000 }), until);
  if (answer.status === 410) {
    answer = await patiently(() => usager.book(creneau, { key: randomUUID(), timeout: 10_000 }), until);
  }
  if (answer.status === 201) {
    attempts.acknowledged.push({ rdvId: answer.body.rdvId, ms: performance.now() - since });
  } else {
    attempts[answer.status === 409 ? 'refused' : 'givenUp']++;
  }
}

/** One booking every 50 ms while usagers are free, each on a créneau of its own. */
async function load(usagers, creneaux) {
  const [free, busy] = [[...usagers], new Set()];
  for (let due = performance.now(); !over; due += 1000 / PER_SECOND) {
    await pause(Math.max(0, due - performance.now()));
    const usager = free.shift();
    if (usager) {
      attempts.made++;
      const booking = bookOne(usager, creneaux.pop()).finally(() => (busy.delete(booking), free.push(usager)));
      busy.add(booking);
    }
  }
  await Promise.all(busy);
}

const pidOf = (name) => readFileSync(`${process.env.RDV_HOME}/.rdv/pids/${name}`, 'utf8').split(' ')[0];

async function kill(name) {
  execFileSync('kill', ['-KILL', '--', `-${pidOf(name)}`]);
  await rdv('up', name);
}

async function stopFor(name, ms) {
  await rdv('down', name);
  await pause(ms);
  await rdv('up', name);
}

/** Seconds from the fault to the last failure that a booking met; 0 when none did. */
async function recovery(fault) {
  const since = performance.now();
  await fault();
  do await pause(1000);
  while (performance.now() - lastFailure < CALM);
  return lastFailure > since ? (lastFailure - since) / 1000 : 0;
}

/** Mails of confirmation that came, by address; waits until no more come. */
async function confirmations(usagers, awaited) {
  for (let before = -1, counts; ; await pause(5000)) {
    counts = new Map();
    for (const { email } of usagers) {
      const mails = await done('GET', `http://127.0.0.1:8090/mails.json?to=${encodeURIComponent(email)}`);
      counts.set(email, mails.filter(({ subject }) => /confirm/i.test(subject) && !/code/i.test(subject)).length);
    }
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    if (total >= awaited || total === before) return counts;
    before = total;
  }
}

const scene = await openOrganisation({ agentsByMotif: { 'Dix guichets': 10 }, weeks: WEEKS });
const usagers = await provedUsagers(USAGERS);
const creneaux = [];
for (let week = 0; week < WEEKS; week++) {
  const times = await starts(scene, 'Dix guichets', week);
  creneaux.push(...Array.from({ length: 10 }, () => times).flat().map((start) => ({ motifId: scene.motifs['Dix guichets'], lieuId: scene.lieuId, start, persons: 1 })));
}

const loading = load(usagers, creneaux.reverse());
await pause(CALM);
const table = {};
for (const name of SERVICES) table[`${name} killed`] = await recovery(() => kill(name));
table[`kafka away ${KAFKA_AWAY / 1000} s`] = await recovery(() => stopFor('kafka', KAFKA_AWAY));
table['postgres restarted'] = await recovery(() => stopFor('postgres', 0));
over = true;
await loading;

const rdvs = await bookedRdvs(scene);
const known = new Set(rdvs.map(({ rdvId }) => rdvId));
const lost = attempts.acknowledged.filter(({ rdvId }) => !known.has(rdvId)).length;
const double = overlaps(rdvs);
const perEmail = groupBy(rdvs, (rdv) => rdv.usagers[0].email);
const mails = await confirmations(usagers, rdvs.length);
const gap = (sign) => usagers.reduce((sum, { email }) => sum + Math.max(0, sign * ((perEmail.get(email)?.length ?? 0) - mails.get(email))), 0);
const [missing, duplicate] = [gap(1), gap(-1)];

const took = figures(attempts.acknowledged.map(({ ms }) => ms));
console.log(`${attempts.made} bookings attempted at ${PER_SECOND}/s, ${attempts.acknowledged.length} acknowledged (median ${took.median} ms, p99 ${took.p99} ms), ${attempts.refused} refused as taken, ${attempts.givenUp} given up after ${PATIENCE / 1000} s`);
console.log(`RDVs in the organisation ${rdvs.length}: lost ${lost}, double ${double}; mails of confirmation missing ${missing}, in double ${duplicate}`);
console.log('seconds from the fault to the last failure that a booking met');
console.table(Object.fromEntries(Object.entries(table).map(([name, seconds]) => [name, { seconds: Number(seconds.toFixed(1)) }])));
writeFacts(process.argv[2], {
  attempted: attempts.made, acknowledged: attempts.acknowledged.length, refused: attempts.refused, given_up: attempts.givenUp,
  lost, double, messages_missing: missing, messages_duplicate: duplicate, kills: SERVICES.length,
  recovery_s: Number(Math.max(...Object.values(table)).toFixed(1)), p99_ms: took.p99,
  ...Object.fromEntries(Object.entries(table).map(([name, seconds]) => [`recovery_${name.replaceAll(' ', '_')}`, Number(seconds.toFixed(1))])),
});
