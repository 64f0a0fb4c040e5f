// How soon a thousand clients hear of an act, over server-sent events of a real server, and how soon a
// signed checkpoint covers it.
// npm run bench -- live-streams
import { get } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { campaignCommands, renamingBody } from './server/commands.mjs';
import { line, machine, quantile } from './server/machine.mjs';
import { endServer, lendData, startServer } from './server/serve.mjs';

const clients = Math.max(1, Number(process.argv[2] ?? 1_000) || 1_000);
const acts = 50;
const widths = [34, 9, 9, 9];

const { data, remove } = lendData();
const server = await startServer(data);

/** @param {string} place @param {unknown} body */
async function give(place, body) {
  const answer = await fetch(`${server.address}/api/campaigns${place}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${server.token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (answer.status !== 201) throw new Error(await answer.text());
}

async function checkpointSize() {
  const note = await (await fetch(`${server.address}/api/log/checkpoint`)).text();
  return Number(note.split('\n')[1]);
}

/** When each client heard of each act, by the act's number. @type {Map<number, number[]>} */
const heard = new Map();
/** @type {import('node:http').ClientRequest[]} */
const requests = [];

function follow() {
  return new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${server.token}` };
    const request = get(`${server.address}/api/changes`, { agent: false, headers }, (response) => {
      resolve(undefined);
      response.setEncoding('utf8').on('data', (text) => {
        for (const [, seq] of text.matchAll(/^event: change\nid: (\d+)$/gmu))
          heard.get(Number(seq))?.push(performance.now());
      });
    });
    request.once('error', reject);
    requests.push(request);
  });
}

try {
  const from = machine();
  const [create, add] = campaignCommands(64);
  await give('', create?.body);
  await give('/city/add-units', add?.body);
  const begin = performance.now();
  for (let made = 0; made < clients; made += 100)
    await Promise.all(Array.from({ length: Math.min(100, clients - made) }, follow));
  const connected = performance.now() - begin;
  /** @type {number[]} */
  const first = [];
  /** @type {number[]} */
  const last = [];
  /** @type {number[]} */
  const all = [];
  /** @type {number[]} */
  const signed = [];
  for (let number = 0; number < acts; number += 1) {
    const seq = 65 + number;
    /** @type {number[]} */
    const times = [];
    heard.set(seq, times);
    const given = performance.now();
    await give('/city/change-unit', renamingBody(`name-${number}`, number % 64));
    const acknowledged = performance.now();
    while (times.length < clients) await wait(1);
    while ((await checkpointSize()) <= seq) await wait(5);
    signed.push(performance.now() - acknowledged);
    const waits = times.map((time) => time - given);
    first.push(Math.min(...waits));
    last.push(Math.max(...waits));
    all.push(...waits);
  }
  const cells = (/** @type {readonly number[]} */ found) =>
    [quantile(found, 0.5), quantile(found, 0.99), Math.max(...found)].map((each) =>
      each.toFixed(1),
    );
  process.stdout.write(`${from}\n`);
  process.stdout.write(
    `${clients} clients connected in ${connected.toFixed(0)} ms; ${acts} acts, one after the other.\n` +
      'Milliseconds from giving the command, its recording included.\n\n',
  );
  process.stdout.write(line(['', 'median', 'p99', 'most'], widths));
  process.stdout.write(line(['any client hears of it', ...cells(all)], widths));
  process.stdout.write(line(['the first client of each act', ...cells(first)], widths));
  process.stdout.write(line(['the last client of each act', ...cells(last)], widths));
  process.stdout.write(line(['from answer to a checkpoint of it', ...cells(signed)], widths));
} finally {
  for (const request of requests) request.destroy();
  await endServer(server.child, 'SIGTERM');
  remove();
}
