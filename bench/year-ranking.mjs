// The year's result: recomputing a campaign of 10,000 units, and how long the server works for the ranking
// page and one score book of a campaign of 1,000 units: `npm run bench -- year-ranking`.
import { computeResult, replay, statisticsOf } from '@pingyi/core';
import { lendServer, staff } from '../packages/server/dist/testing/lend-server.js';
import {
  announced,
  assessed,
  createdWith,
  recordActs,
} from '../packages/server/dist/testing/result-acts.js';
import { line, machine, quantile } from './server/machine.mjs';

const runs = 30;
const widths = [44, 9, 9, 9, 9];

/** Counts of 100 to 300 ballots from a small seeded generator. */
let state = 20260701;
function draw(/** @type {number} */ below) {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
}

/** A bureau, offices of about a hundred stations each, and the acts that give each its numbers. */
function yearOf(/** @type {number} */ size) {
  const offices = Math.max(1, Math.round(size / 100));
  const units = Array.from({ length: size }, (_, i) => {
    const isOffice = i > 0 && i <= offices;
    return {
      id: i === 0 ? 'bureau' : `unit-${i}`,
      class: i === 0 ? 'bureau' : isOffice ? 'direct' : 'station',
      parent: i === 0 ? null : isOffice ? 'bureau' : `unit-${1 + (i % offices)}`,
      role: i === 0 ? null : /** @type {const} */ ('lower'),
    };
  });
  return [
    ...createdWith('city', 2026, units),
    ...units.map(({ id }) => announced('city', id, [60 + draw(150), draw(80), draw(40), draw(30)])),
    ...units
      .filter((unit) => unit.class !== 'station')
      .flatMap((unit) => assessed('city', unit, { openness: '0.5' })),
  ];
}

/**
 * Wall times and the processor's own, which a busy machine does not stretch.
 * @param {() => unknown} work @param {number} times
 */
async function measured(work, times) {
  /** @type {number[]} */
  const took = [];
  /** @type {number[]} */
  const computed = [];
  for (let run = 0; run < times; run += 1) {
    const before = process.cpuUsage();
    const from = performance.now();
    await work();
    took.push(performance.now() - from);
    const { user, system } = process.cpuUsage(before);
    computed.push((user + system) / 1000);
  }
  return { took, computed };
}

/** @param {string} what @param {Awaited<ReturnType<typeof measured>>} times */
function report(what, { took, computed }) {
  const columns = [
    quantile(took, 0.5),
    quantile(took, 0.95),
    Math.max(...took),
    quantile(computed, 0.5),
  ];
  process.stdout.write(line([what, ...columns.map((each) => each.toFixed(1))], widths));
}

const lent = await lendServer();
try {
  process.stdout.write(`${machine(lent.lent.database.version)}\n\n`);
  process.stdout.write(line(['milliseconds', 'median', 'p95', 'longest', 'CPU'], widths));

  const at = '2026-11-20T08:00:00.000Z';
  const acts = yearOf(10_000)
    .filter(({ stream }) => stream === 'campaign/city')
    .map((act, seq) => ({ ...act, seq, at }));
  const campaign = replay(/** @type {never} */ (acts));
  if (campaign === null) throw new Error('no campaign');
  report('10,000 units recomputed', await measured(() => computeResult(campaign), 9));
  report(
    '10,000 units recomputed, with the digest',
    await measured(() => computeResult(campaign).digest, 9),
  );
  const { book } = computeResult(campaign);
  report('10,000 units, statistics beside it', await measured(() => statisticsOf(book), 9));

  await recordActs(lent.parts.ledger, yearOf(1_000));
  /** @param {string} url */
  const ask = async (url) => {
    const answer = await lent.server.inject({ url, headers: staff });
    if (answer.statusCode !== 200) throw new Error(answer.body);
    return answer.rawPayload.length;
  };
  const page = '/api/campaigns/city/results';
  report(
    '1,000 units, the page after an act',
    await measured(async () => {
      await recordActs(lent.parts.ledger, [
        announced('city', 'unit-500', [60 + draw(150), 9, 9, 9]),
      ]);
      await ask(page);
    }, 9),
  );
  report('1,000 units, the page again', await measured(() => ask(page), runs));
  report('1,000 units, a score book', await measured(() => ask(`${page}/units/unit-500`), runs));
  report(
    '1,000 units, the bureau’s score book',
    await measured(() => ask(`${page}/units/bureau`), runs),
  );
  const change = { units: [{ id: 'unit-500', tally: { satisfied: 300 } }] };
  report(
    '1,000 units, what if',
    await measured(async () => {
      const headers = staff;
      const url = `${page}/what-if`;
      const answer = await lent.server.inject({ method: 'POST', url, headers, payload: change });
      if (answer.statusCode !== 200) throw new Error(answer.body);
    }, runs),
  );
} finally {
  await lent.giveBack();
}
