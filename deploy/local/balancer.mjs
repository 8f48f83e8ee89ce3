// Shares TCP connections in turn among the gateways that answer: node balancer.mjs PORT TARGET_PORT...
import { connect, createServer } from 'node:net';

const host = '127.0.0.1';
const [port, ...targets] = process.argv.slice(2).map(Number);
let turn = 0;

function forward(client, attempts) {
  const upstream = connect({ host, port: targets[turn++ % targets.length] });
  const retry = () => (attempts > 1 ? forward(client, attempts - 1) : client.destroy());
  upstream.once('error', retry);
  upstream.once('connect', () => {
    upstream.off('error', retry).on('error', () => client.destroy());
    upstream.once('close', () => client.destroy());
    client.once('close', () => upstream.destroy());
    client.pipe(upstream).pipe(client);
  });
}

createServer((client) => {
  client.on('error', () => client.destroy());
  forward(client, targets.length);
}).listen(port, host);
