// Seconds of CPU that processes have used, from /proc; those of their children, dead or alive, count as theirs.
import { readdirSync, readFileSync } from 'node:fs';

const TICKS = 100; // per second, on every Linux of today

const read = (file) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return ''; // ended meanwhile
  }
};

const tasks = (pid) => {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
};

function ticksOf(pid) {
  const fields = read(`/proc/${pid}/stat`).replace(/^.*\) /s, '').split(' ').map(Number);
  const own = fields.length > 14 ? fields[11] + fields[12] + fields[13] + fields[14] : 0;
  const children = tasks(pid).flatMap((task) => read(`/proc/${pid}/task/${task}/children`).trim().split(' ').filter(Boolean));
  return children.reduce((sum, child) => sum + ticksOf(child), own);
}

/** By name, for {name: pid}. */
export const cpuSeconds = (processes) => Object.fromEntries(Object.entries(processes).map(([name, pid]) => [name, ticksOf(pid) / TICKS]));
