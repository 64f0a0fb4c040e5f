// How long the server works for the overview of the year with 300 units, each of which has its officers, its
// commitment, its plan handed in and approved: `npm run bench -- overview-page`. The page asks for who is
// signed in, the campaigns, and all acts of the one it shows, which it folds itself.
import { planPreset, planScheme } from '@pingyi/core';
import { commandOf, submissionOf } from '../packages/server/dist/testing/commands.js';
import { lendServer, staff } from '../packages/server/dist/testing/lend-server.js';
import { line, machine, quantile } from './server/machine.mjs';

const units = 300;
const runs = 30;
const widths = [26, 9, 9, 9, 9];

const lent = await lendServer();

/** @param {string} type @param {unknown} body @param {string} [role] */
async function give(type, body, role) {
  const outcome = await lent.parts.ledger.submit(submissionOf('city', commandOf(type, body, role)));
  if (outcome.kind !== 'done') throw new Error(`${type}: ${JSON.stringify(outcome)}`);
  return outcome.answer;
}

const document = { id: 'document', digest: `sha256:${'0'.repeat(64)}` };

/** @param {string} id */
const stationOf = (id) => ({
  id,
  name: `第${id}文化站`,
  class: 'station',
  level: 'station',
  parent: 'bureau',
  role: 'lower',
});

/** @param {string} unit */
async function mobilise(unit) {
  const officers = { leader: `leader-${unit}`, liaison: `liaison-${unit}`, workingBody: null };
  await give('name-unit-officers', { unit, officers });
  const day = '2026-07-01';
  const proofs = { text: document, proof: document, correction: null };
  await give('publish-commitment', { unit, day, outlet: '《云河日报》', ...proofs });
  const [handedIn] = await give('hand-in-unit-plan', { unit, document });
  await give('approve-unit-plan', { unit, handedIn });
}

try {
  const rules = { plan: planPreset(2026), scheme: planScheme };
  await give('create-campaign', { campaign: 'city', year: 2026, ...rules });
  const bureau = { id: 'bureau', name: '市文广新局', class: 'bureau', level: 'bureau' };
  const stations = Array.from({ length: units - 1 }, (_, number) => stationOf(`unit-${number}`));
  const all = [{ ...bureau, parent: null, role: null }, ...stations];
  await give('add-units', { units: all, reason: null });
  const [proposal] = await give('propose-publication', {
    audience: 'public',
    outlet: '《云河日报》',
    document,
  });
  await give('approve-publication', { proposal }, 'leader');
  await give('open-phase', { phase: 'mobilisation' });
  await Promise.all(stations.map(({ id }) => mobilise(id)));
  process.stdout.write(`${machine(lent.lent.database.version)}\n`);
  process.stdout.write(`${units} units, ${runs} requests each, milliseconds.\n\n`);
  process.stdout.write(line(['', 'kB', 'median', 'p95', 'longest'], widths));
  /** @type {number[]} */
  const whole = [];
  let bytes = 0;
  /** @param {string} url */
  const ask = async (url) => {
    const headers = { ...staff, 'pingyi-client': 'web' };
    const from = performance.now();
    const answer = await lent.server.inject({ url, headers });
    if (answer.statusCode !== 200) throw new Error(answer.body);
    return { time: performance.now() - from, size: answer.rawPayload.length };
  };
  const parts = ['/api/me', '/api/campaigns', '/api/campaigns/city/acts'];
  /** @type {Map<string, number[]>} */
  const times = new Map(parts.map((url) => [url, []]));
  const sizes = new Map();
  for (let run = -3; run < runs; run += 1) {
    let sum = 0;
    bytes = 0;
    for (const url of parts) {
      const { time, size } = await ask(url);
      if (run >= 0) times.get(url)?.push(time);
      sizes.set(url, size);
      sum += time;
      bytes += size;
    }
    if (run >= 0) whole.push(sum);
  }
  /** @param {string} name @param {number} size @param {number[]} taken */
  const row = (name, size, taken) => {
    const figures = [quantile(taken, 0.5), quantile(taken, 0.95), Math.max(...taken)];
    const cells = figures.map((value) => value.toFixed(1));
    process.stdout.write(line([name, (size / 1_000).toFixed(0), ...cells], widths));
  };
  for (const url of parts) row(url, sizes.get(url), times.get(url) ?? []);
  row('all three', bytes, whole);
} finally {
  await lent.giveBack();
}
