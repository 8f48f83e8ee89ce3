// Browsers of usagers: cookies of their own, a connection kept open, an e-mail proved by the code that was mailed.
import { Agent, request } from 'node:http';
import { randomUUID } from 'node:crypto';
import { done, gateway, until } from '../suite.mjs';

const { hostname, port } = new URL(gateway);
const connections = new Agent({ keepAlive: true, maxSockets: Infinity });
const PERSON = { firstName: 'Camille', lastName: 'Banc' };
const mails = 'http://127.0.0.1:8090/mails.json';

export class Usager {
  #cookies = new Map();

  constructor(email) {
    this.email = email;
  }

  /** Never throws: status 0 stands for no answer within the time given. */
  call(method, path, body, { key, timeout = 30_000 } = {}) {
    const json = body && JSON.stringify(body);
    const headers = {
      cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      ...(this.#cookies.has('XSRF-TOKEN') && { 'x-xsrf-token': this.#cookies.get('XSRF-TOKEN') }),
      ...(json && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(json) }),
      ...(key && { 'idempotency-key': key }),
    };
    return new Promise((resolve) => {
      const sent = request({ hostname, port, method, path, headers, agent: connections, timeout }, (answer) => {
        this.#keep(answer.headers['set-cookie'] ?? []);
        const parts = [];
        answer.on('data', (part) => parts.push(part));
        answer.on('error', () => resolve({ status: 0 }));
        answer.on('end', () => resolve({ status: answer.statusCode, body: read(Buffer.concat(parts).toString()) }));
      });
      sent.on('timeout', () => sent.destroy());
      sent.on('error', () => resolve({ status: 0 }));
      sent.end(json);
    });
  }

  #keep(cookies) {
    for (const cookie of cookies) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie);
      this.#cookies.set(name, value);
    }
  }

  async prove() {
    await this.call('GET', '/');
    await this.#accepted('/api/public/codes', { email: this.email });
    const [mail] = await until(() => done('GET', `${mails}?to=${encodeURIComponent(this.email)}`), (found) => found.length > 0, `code for ${this.email}`);
    await this.#accepted('/api/public/session', { email: this.email, code: /\b\d{6}\b/.exec(mail.text)[0] });
  }

  async #accepted(path, body) {
    const answer = await this.call('POST', path, body);
    if (answer.status >= 300) {
      throw new Error(`POST ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    }
  }

  hold(creneau) {
    return this.call('POST', '/api/public/holds', creneau);
  }

  /** `wanted` is {holdId} or a créneau. */
  book(wanted, { key = randomUUID(), timeout } = {}) {
    return this.call('POST', '/api/public/rdvs', { ...wanted, usager: PERSON }, { key, timeout });
  }

  /** Signs up for a session. */
  join(rdvId, { key = randomUUID(), timeout } = {}) {
    return this.call('POST', `/api/public/rdvs-collectifs/${rdvId}/participations`, { usager: PERSON }, { key, timeout });
  }
}

const read = (text) => (/^[[{]/.test(text) ? JSON.parse(text) : text);

/** Usagers whose e-mail is proved, some at a time. */
export async function provedUsagers(count) {
  const run = Date.now().toString(36);
  const usagers = Array.from({ length: count }, (_, index) => new Usager(`banc-${run}-${index}@usager.example`));
  const waiting = [...usagers];
  await Promise.all(Array.from({ length: 8 }, async () => {
    for (let usager; (usager = waiting.pop()); ) await usager.prove();
  }));
  return usagers;
}
